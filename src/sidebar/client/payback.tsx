import { useState } from "preact/hooks";
import { CopyButton } from "./copy-button.tsx";
import type { Session } from "./session.ts";
import { unbroken } from "./unbroken.ts";
import { useAnswer } from "./use-answer.ts";
import { useWords } from "./words.ts";

interface PaybackProps {
  readonly session: Session;
  readonly period: string | null;
  readonly kpi: string;
}

/** How long somebody may pause while typing. */
const PAUSE = 400;

/** Hours and what they cost, and when the work has paid for itself. */
export function Payback({ session, period, kpi }: PaybackProps) {
  const say = useWords();
  const [hours, setHours] = useState("");
  const [hourlyCost, setHourlyCost] = useState("");
  const isTyped = hours !== "" && hourlyCost !== "";
  return (
    <div class="payback">
      <label class="field">
        <span>{say("hours")}</span>
        <input type="text" inputMode="decimal" value={hours} onInput={(event) => setHours(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>{say("hourlyCost")}</span>
        <input type="text" inputMode="decimal" value={hourlyCost} onInput={(event) => setHourlyCost(event.currentTarget.value)} />
      </label>
      {isTyped && <Sentence session={session} request={{ period, kpi, hours, hourlyCost }} />}
    </div>
  );
}

interface SentenceProps {
  readonly session: Session;
  readonly request: { readonly period: string | null; readonly kpi: string; readonly hours: string; readonly hourlyCost: string };
}

function Sentence({ session, request }: SentenceProps) {
  const { answer } = useAnswer(session, "sayPayback", request, "", PAUSE);
  return (
    <div class="payback-answer" role="status">
      {answer && <p>{unbroken(answer)}</p>}
      {answer && <CopyButton text={answer} />}
    </div>
  );
}
