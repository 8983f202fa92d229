import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface FormProps {
  readonly class?: string;
  readonly children: ComponentChildren;
  /** What it resolves with does not matter, but when: until then it is not sent again. */
  readonly onSend: () => unknown;
}

/** Fields with something to do about them, by button or by Enter. */
export function Form({ onSend, ...others }: FormProps) {
  const isSending = useRef(false);
  const send = async (): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    await onSend();
    isSending.current = false;
  };
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
