interface InputFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** A line of text if absent. */
  readonly type?: "text" | "date" | "month";
  /** Gets the keyboard when its form is opened. */
  readonly "data-first"?: boolean;
}

/** A line of text with its label, handed on while it is typed. */
export function InputField({ label, onInput, type = "text", ...input }: InputFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      {/* One of the types takes what the others do not; of that nothing is used here. */}
      <input type={type as "text"} {...input} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}
