import { Button } from "./button.tsx";
import { useWords, type WordName } from "./words.ts";

interface ChoicesProps<Name extends WordName> {
  readonly names: readonly Name[];
  readonly isWaiting: boolean;
  readonly onChoose: (name: Name) => void;
}

/** A short list of buttons, one below the other. */
export function Choices<Name extends WordName>({ names, isWaiting, onChoose }: ChoicesProps<Name>) {
  const say = useWords();
  return (
    <ul class="choices">
      {names.map((name) => (
        <li key={name}>
          <Button aria-disabled={isWaiting} onClick={() => !isWaiting && onChoose(name)}>
            {say(name)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
