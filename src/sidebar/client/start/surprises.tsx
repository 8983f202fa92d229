import { useEffect, useState } from "preact/hooks";
import type { SurprisesAnswer } from "../../wire/start-wire.ts";
import { Button } from "../controls/button.tsx";
import { PatientButton } from "../controls/patient-button.tsx";
import type { Session } from "../session/session.ts";
import { useWords } from "../words.ts";
import { StartPage } from "./start-page.tsx";

interface SurprisesProps {
  readonly session: Session;
  readonly onBack: () => void;
}

/** The accounts that left although their score was good; each leads to the cell for what has been found out about it. */
export function Surprises({ session, onBack }: SurprisesProps) {
  const say = useWords();
  const [answer, setAnswer] = useState<SurprisesAnswer | null>(null);
  const read = async (): Promise<void> => {
    const found = await session.lookIntoSurprises();
    if (found) setAnswer(found);
  };
  useEffect(() => void read(), [session]);
  return (
    <StartPage title={say("surprises")} onBack={onBack}>
      {answer?.isNew && (
        <p class="advice" role="status">
          {say("healthAdded")}
        </p>
      )}
      {answer && <p role="status">{sayCount(answer, say)}</p>}
      {answer && answer.accounts.length > 0 && (
        <>
          <ul class="choices">
            {answer.accounts.map(({ name, score, learned, cell }) => (
              <li key={cell.row}>
                <Button onClick={() => session.jumpTo(cell)}>
                  {name} · {say("points", { score })}
                  <span class="hint"> {learned || say("notLearned")}</span>
                </Button>
              </li>
            ))}
          </ul>
          <p class="hint">{say("surprisesHint")}</p>
        </>
      )}
      <PatientButton onClick={read}>{say("readAgain")}</PatientButton>
    </StartPage>
  );
}

function sayCount({ threshold, leftCount, accounts }: SurprisesAnswer, say: ReturnType<typeof useWords>): string {
  if (threshold === "") return say("noHealthTable");
  return say("surpriseCount", { left: leftCount, count: accounts.length, threshold });
}
