import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words.ts";

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Resolves with false when it was not saved. */
  readonly onChange: (value: string) => Promise<boolean>;
}

/** A field that is saved when it is left or Enter is pressed; Escape brings back what was there. What was refused stays to be mended. */
export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [fate, setFate] = useState<"open" | "saving" | "refused">("open");
  const bringBack = (): void => {
    if (field.current) field.current.value = value;
    setFate("open");
  };
  useEffect(bringBack, [value]);
  const save = async (): Promise<void> => {
    const typed = field.current?.value.trim() ?? value;
    if (typed === value) return bringBack();
    setFate("saving");
    setFate((await onChange(typed)) ? "open" : "refused");
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        defaultValue={value}
        placeholder={hint}
        aria-invalid={fate === "refused"}
        onInput={() => setFate("open")}
        onBlur={() => fate === "open" && void save()}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter" && fate !== "saving") void save();
          if (event.key === "Escape" && event.currentTarget.value !== value) {
            event.stopPropagation();
            bringBack();
          }
        }}
      />
      {fate === "refused" && <span class="wrong">{say("notSaved")}</span>}
    </label>
  );
}
