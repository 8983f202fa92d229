interface InputFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Gets the keyboard when its form is opened. */
  readonly "data-first"?: boolean;
}

/** A line of text with its label, handed on while it is typed. */
export function InputField({ label, onInput, ...input }: InputFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="text" {...input} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}
