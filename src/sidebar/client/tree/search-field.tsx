import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../words.ts";

interface SearchFieldProps {
  readonly text: string;
  /** How many KPIs match. */
  readonly found: number;
  /** Grows whenever the field is to take the keyboard. */
  readonly turn: number;
  readonly onText: (text: string) => void;
  /** The keyboard is to go to the tree. */
  readonly onLeave: () => void;
}

/** Narrows the tree to the KPIs whose names hold the text, and what stands above them. */
export function SearchField({ text, found, turn, onText, onLeave }: SearchFieldProps) {
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (turn > 0) field.current?.select();
  }, [turn]);
  return (
    <div class="search">
      <input
        ref={field}
        type="search"
        aria-label={say("search")}
        placeholder={say("search")}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Escape") onText("");
          if (event.key !== "Escape" && event.key !== "Enter" && event.key !== "ArrowDown") return;
          event.preventDefault();
          onLeave();
        }}
      />
      <span class="quiet small" role="status">
        {text.trim() !== "" && say("found", { count: found })}
      </span>
    </div>
  );
}
