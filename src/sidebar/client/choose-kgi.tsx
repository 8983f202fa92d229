import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./button.tsx";
import { Choices } from "./choices.tsx";
import { useWords } from "./words.ts";

interface ChooseKgiProps {
  readonly withReport: boolean;
  readonly isWaiting: boolean;
  readonly onChoose: (template: string) => void;
  readonly onBack: () => void;
}

const KGIS = ["kgiT2", "kgiT3", "kgiT4", "kgiT1", "kgiT6", "kgiT7"] as const;

/** Asks for the result that counts most; each has a ready-made tree. */
export function ChooseKgi({ withReport, isWaiting, onChoose, onBack }: ChooseKgiProps) {
  const say = useWords();
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => frame.current?.querySelector("button")?.focus(), []);
  return (
    <section class="empty" ref={frame}>
      <h2>{say("kgiTitle")}</h2>
      <p class="hint">{say(withReport ? "kgiHintReport" : "kgiHint")}</p>
      <Choices names={KGIS} isWaiting={isWaiting} onChoose={(name) => onChoose(name.slice("kgi".length))} />
      <Button class="link" onClick={onBack}>
        {say("back")}
      </Button>
    </section>
  );
}
