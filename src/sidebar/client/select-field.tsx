import { useId } from "preact/hooks";
import { Button } from "./button.tsx";

interface SelectFieldProps {
  readonly label: string;
  /** What stands in the cell. */
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
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
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">—</option>
        {offered.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      {suggestion && value === "" && (
        <Button class="link" onClick={() => onChange(suggestion.value)}>
          {suggestion.words}
        </Button>
      )}
    </div>
  );
}
