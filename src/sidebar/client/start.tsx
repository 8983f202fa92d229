import { useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { Choices } from "./choices.tsx";
import { ChooseKgi } from "./choose-kgi.tsx";
import { OwnTable } from "./own-table.tsx";
import type { Session } from "./session.ts";
import { Surprises } from "./surprises.tsx";
import { useWords, type WordName } from "./words.ts";

interface StartProps {
  readonly session: Session;
  /** Why the tree that is there cannot be shown, in the words of the script; "" when there is none yet. */
  readonly obstacle: string;
  readonly isWaiting: boolean;
}

/** What people come with, and where each of it leads. */
const WORRIES = {
  worryKpi: "kgi",
  worryHealth: "health",
  worryMonitoring: "report",
  worrySurprise: "health",
  worryWrong: "own",
} as const satisfies Readonly<Partial<Record<WordName, string>>>;
type Place = (typeof WORRIES)[keyof typeof WORRIES];

/** Shown instead of a tree: five worries, each of which leads somewhere. */
export function Start({ session, obstacle, isWaiting }: StartProps) {
  const say = useWords();
  const [place, setPlace] = useState<Place | null>(null);
  const back = (): void => setPlace(null);
  if (place === "health") return <Surprises session={session} onBack={back} />;
  if (place === "own") return <OwnTable session={session} isWaiting={isWaiting} onBack={back} />;
  if (place === "kgi" || place === "report") {
    const withReport = place === "report";
    return (
      <ChooseKgi
        withReport={withReport}
        isWaiting={isWaiting}
        onChoose={(template) => void session.insertTemplate(template, withReport)}
        onBack={back}
      />
    );
  }
  return (
    <section class="empty">
      {obstacle !== "" && (
        <p class="obstacle" role="alert">
          {obstacle}
        </p>
      )}
      <h2>{say("startTitle")}</h2>
      <Choices
        names={Object.keys(WORRIES) as (keyof typeof WORRIES)[]}
        isWaiting={isWaiting}
        onChoose={(worry) => setPlace(WORRIES[worry])}
      />
      <p class="hint">{say("orTemplate")}</p>
      <p class="buttons">
        <Button aria-disabled={isWaiting} onClick={() => !isWaiting && void session.insertTemplate("T1", false)}>
          {say("insertTemplate")}
        </Button>
        <Button onClick={() => setPlace("own")}>{say("ownTitle")}</Button>
      </p>
      <p class="hint">{say("ownTable")}</p>
    </section>
  );
}
