import { useState } from "preact/hooks";
import type { DecidedItem } from "../../wire/decide-wire.ts";
import { Button } from "../controls/button.tsx";
import { unbroken } from "../controls/unbroken.ts";
import type { Session } from "../session/session.ts";
import { useWords } from "../words.ts";
import { DecisionForm } from "./decision-form.tsx";

interface DecidedCardProps {
  readonly item: DecidedItem;
  readonly session: Session;
  readonly period: string | null;
}

/** What was decided for the month, and what it lacks; it can be changed and taken back here. */
export function DecidedCard({ item, session, period }: DecidedCardProps) {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { id, sentences, lacks, typed } = item;
  const [one = "", ...others] = sentences;
  return (
    <section class="decided" aria-label={say("decided")}>
      <p class="focus-title">✓ {say("decided")}</p>
      <p class="candidate-name">{unbroken(one)}</p>
      {others.map((sentence) => (
        <p key={sentence}>{unbroken(sentence)}</p>
      ))}
      {lacks.length > 0 && (
        <ul class="hint">
          {lacks.map((each) => (
            <li key={each}>△ {unbroken(each)}</li>
          ))}
        </ul>
      )}
      <p class="links">
        <Button class="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say("changeDecision")}
        </Button>
        <Button class="link" onClick={() => session.decide({ kind: "takeBack", kpi: id })}>
          {say("takeBack")}
        </Button>
      </p>
      {isOpen && (
        <DecisionForm session={session} period={period} kpi={id} known={typed} isDecided onDone={() => setIsOpen(false)} />
      )}
    </section>
  );
}
