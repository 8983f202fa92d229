import { useEffect, useRef } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that is saved when it is left or Enter is pressed; Escape brings back what was there. */
export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = value;
  }, [value]);
  const save = (): void => {
    const typed = field.current?.value.trim() ?? value;
    if (typed !== value) onChange(typed);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        defaultValue={value}
        placeholder={hint}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter") save();
          if (event.key === "Escape" && event.currentTarget.value !== value) {
            event.stopPropagation();
            event.currentTarget.value = value;
          }
        }}
      />
    </label>
  );
}
