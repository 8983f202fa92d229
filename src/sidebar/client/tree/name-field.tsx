import { useLayoutEffect, useRef } from "preact/hooks";

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  /** Null when nothing is to change; `byKey` when the keyboard is free again. */
  readonly onDone: (name: string | null, byKey: boolean) => void;
}

/** A name being typed in its row. Enter and leaving the field keep it, Escape does not. */
export function NameField({ name, label, onDone }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (typed: string | null, byKey: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(typed === null || typed.trim() === "" || typed.trim() === name ? null : typed, byKey);
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
        if (event.key === "Enter") finish(event.currentTarget.value, true);
        if (event.key === "Escape") finish(null, true);
      }}
      onBlur={(event) => finish(event.currentTarget.value, false)}
    />
  );
}
