/** A value, and the words it is chosen by. */
export type Option<Value extends string> = readonly [value: Value, words: string];

export interface SelectProps<Value extends string> {
  readonly id?: string;
  readonly "aria-label"?: string;
  /** Gets the keyboard when its form is opened. */
  readonly "data-first"?: boolean;
  readonly disabled?: boolean;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one among a few. */
export function Select<Value extends string>({ options, onChange, ...others }: SelectProps<Value>) {
  return (
    <select {...others} onChange={(event) => onChange(event.currentTarget.value as Value)}>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
