import { useEffect, useRef } from "preact/hooks";

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  /** Null when nothing is to change. */
  readonly onDone: (name: string | null) => void;
}

/** A name being typed in its row. Enter and leaving the field keep it, Escape does not. */
export function NameField({ name, label, onDone }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (typed: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(typed === null || typed.trim() === "" || typed.trim() === name ? null : typed);
  };
  return (
    <input
      ref={field}
      class="name-field"
      type="text"
      aria-label={label}
      defaultValue={name}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Enter also ends the choice of kanji; that Enter is not for us.
        if (event.isComposing) return;
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") finish(null);
      }}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
