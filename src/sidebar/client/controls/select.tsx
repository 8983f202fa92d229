import { useState } from "preact/hooks";

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
  /** What it resolves with does not matter, but when. */
  readonly onChange: (value: Value) => unknown;
}

/** A choice of one among a few. What was chosen stands there while it is being written, and goes when it is refused. */
export function Select<Value extends string>({ value, options, onChange, ...others }: SelectProps<Value>) {
  const [chosen, setChosen] = useState<Value | null>(null);
  const choose = async (choice: Value): Promise<void> => {
    setChosen(choice);
    await onChange(choice);
    setChosen((latest) => (latest === choice ? null : latest));
  };
  return (
    <select {...others} value={chosen ?? value} onChange={(event) => void choose(event.currentTarget.value as Value)}>
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}
