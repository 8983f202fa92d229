import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../words.ts";
import { IconButton } from "./icon-button.tsx";

interface PanelFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  /** A question takes the keyboard when it appears; what merely shows something does not. */
  readonly takesFocus?: boolean;
}

/** What opens below the tree: a title, a way to close it (Escape does as well), and something to read or to fill in. */
export function PanelFrame({ title, children, onClose, takesFocus = false }: PanelFrameProps) {
  const say = useWords();
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // In a low window the panel opens below the edge.
    frame.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus) frame.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [takesFocus]);
  return (
    <section
      ref={frame}
      class="panel"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.isComposing) onClose();
      }}
    >
      <header class="panel-head">
        <h2>{title}</h2>
        <IconButton label={say("close")} onClick={onClose}>
          ×
        </IconButton>
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
