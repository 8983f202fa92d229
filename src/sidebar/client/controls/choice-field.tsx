import { Select, type SelectProps } from "./select.tsx";

/** A choice with its label. */
export function ChoiceField<Value extends string>({ label, ...choice }: SelectProps<Value> & { readonly label: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <Select {...choice} />
    </label>
  );
}
