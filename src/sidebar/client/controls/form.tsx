import type { ComponentChildren } from "preact";
import { useOneAtATime } from "./use-one-at-a-time.ts";

interface FormProps {
  readonly class?: string;
  readonly children: ComponentChildren;
  /** What it resolves with does not matter, but when: until then it is not sent again. */
  readonly onSend: () => unknown;
}

/** Fields with something to do about them, by button or by Enter. */
export function Form({ onSend, ...others }: FormProps) {
  const send = useOneAtATime(onSend);
  return (
    <form
      {...others}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    />
  );
}
