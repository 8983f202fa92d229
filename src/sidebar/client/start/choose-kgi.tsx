import { Choices } from "../controls/choices.tsx";
import { useWords } from "../words.ts";
import { StartPage } from "./start-page.tsx";

interface ChooseKgiProps {
  readonly withReport: boolean;
  readonly onChoose: (template: string) => unknown;
  readonly onBack: () => void;
}

const KGIS = ["kgiT2", "kgiT3", "kgiT4", "kgiT1", "kgiT6", "kgiT7"] as const;

/** Asks for the result that counts most; each has a ready-made tree. */
export function ChooseKgi({ withReport, onChoose, onBack }: ChooseKgiProps) {
  const say = useWords();
  return (
    <StartPage title={say("kgiTitle")} hint={say(withReport ? "kgiHintReport" : "kgiHint")} onBack={onBack}>
      <Choices names={KGIS} onChoose={(name) => onChoose(name.slice("kgi".length))} />
    </StartPage>
  );
}
