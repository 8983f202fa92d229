import { useState } from "preact/hooks";
import type { DecisionField, TypedDecision } from "../../../actions/editing/plan-edit.ts";
import type { PaybackRequest } from "../../wire/focus-wire.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { Form } from "../controls/form.tsx";
import { InputField } from "../controls/input-field.tsx";
import { unbroken } from "../controls/unbroken.ts";
import type { Session } from "../session/session.ts";
import { useAnswer } from "../session/use-answer.ts";
import { useWords, type WordName } from "../words.ts";

interface DecisionFormProps {
  readonly session: Session;
  readonly period: string | null;
  readonly kpi: string;
  /** What stands in the fields at first; what is typed since stays, whatever becomes of the sheet. */
  readonly known: TypedDecision;
  readonly isDecided: boolean;
  readonly onDone?: () => void;
}

/** How long somebody may pause while typing. */
const PAUSE = 400;

/** Hours and what they cost, when the work has paid for itself, who does it when, and who has agreed; kept when decided. */
export function DecisionForm({ session, period, kpi, known, isDecided, onDone }: DecisionFormProps) {
  const say = useWords();
  const [typed, setTyped] = useState(known);
  const field = (name: DecisionField, word: WordName, type: "text" | "date" | "month" = "text") => (
    <InputField
      label={say(word)}
      type={type}
      value={typed[name]}
      onInput={(value) => setTyped((latest) => ({ ...latest, [name]: value }))}
    />
  );
  const { hours, hourlyCost } = typed;
  return (
    <Form onSend={async () => (await session.decide({ kind: "decide", kpi, typed })) && onDone?.()}>
      <div class="pairs">
        {field("hours", "hours")}
        {field("hourlyCost", "hourlyCost")}
      </div>
      {hours !== "" && hourlyCost !== "" && <Payback session={session} request={{ period, kpi, hours, hourlyCost }} />}
      <details class="card" open={isDecided}>
        <summary>{say("schedule")}</summary>
        <div class="pairs">
          {field("owner", "inCharge")}
          {field("judgedIn", "judgedIn", "month")}
          {field("start", "startDay", "date")}
          {field("due", "dueDay", "date")}
          {field("agreement", "agreedWith")}
          {field("agreedOn", "agreedOn", "date")}
        </div>
      </details>
      <button type="submit" class="primary">
        {say(isDecided ? "keepDecision" : "decide")}
      </button>
    </Form>
  );
}

function Payback({ session, request }: { readonly session: Session; readonly request: PaybackRequest }) {
  const { answer } = useAnswer(session, "sayPayback", request, "", PAUSE);
  return (
    <div role="status">
      {answer && <p>{unbroken(answer)}</p>}
      {answer && <CopyButton text={answer} />}
    </div>
  );
}
