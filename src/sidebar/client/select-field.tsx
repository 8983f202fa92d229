import { useId } from "preact/hooks";
import { Button } from "./button.tsx";
import { Select } from "./select.tsx";

interface SelectFieldProps {
  readonly label: string;
  /** What stands in the cell. */
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => unknown;
  /** Shown below: what would fit, while the cell is blank. */
  readonly suggestion?: { readonly value: string; readonly words: string } | null;
}

/** A choice among the words of a column. A word of one's own stays on offer; a blank is always possible. */
export function SelectField({ label, value, options, onChange, suggestion = null }: SelectFieldProps) {
  const id = useId();
  const offered = options.includes(value) || value === "" ? options : [value, ...options];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Select id={id} value={value} options={["", ...offered].map((option) => [option, option || "—"])} onChange={onChange} />
      {suggestion && value === "" && (
        <Button class="link" onClick={() => onChange(suggestion.value)}>
          {suggestion.words}
        </Button>
      )}
    </div>
  );
}
