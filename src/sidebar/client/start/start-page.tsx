import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../controls/button.tsx";
import { useWords } from "../words.ts";

interface StartPageProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
  readonly onBack: () => void;
}

/** Where something on the first page leads, with the way back. */
export function StartPage({ title, hint, children, onBack }: StartPageProps) {
  const say = useWords();
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => page.current?.querySelector<HTMLElement>("button, select")?.focus(), []);
  return (
    <section class="empty" ref={page}>
      <h2>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
      <Button class="link" onClick={onBack}>
        {say("back")}
      </Button>
    </section>
  );
}
