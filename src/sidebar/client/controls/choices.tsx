import { useWords, type WordName } from "../words.ts";
import { PatientButton } from "./patient-button.tsx";

interface ChoicesProps<Name extends WordName> {
  readonly names: readonly Name[];
  readonly onChoose: (name: Name) => unknown;
}

/** A short list of buttons, one below the other. */
export function Choices<Name extends WordName>({ names, onChoose }: ChoicesProps<Name>) {
  const say = useWords();
  return (
    <ul class="choices">
      {names.map((name) => (
        <li key={name}>
          <PatientButton onClick={() => onChoose(name)}>{say(name)}</PatientButton>
        </li>
      ))}
    </ul>
  );
}
