import { useState } from "preact/hooks";
import type { SidebarProblem } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { Form } from "../controls/form.tsx";
import type { Session } from "../session/session.ts";
import { useWords } from "../words.ts";

interface ProblemItemProps {
  readonly problem: SidebarProblem;
  readonly session: Session;
}

const SIGNS = { error: "✕", warning: "!", note: "i" } as const;

/** One problem: what it says, the way to its cell, and a way not to hear of it again. */
export function ProblemItem({ problem, session }: ProblemItemProps) {
  const say = useWords();
  const [isMuting, setIsMuting] = useState(false);
  const { severity, message, cell, place, check } = problem;
  return (
    <li class={severity}>
      <span class="sign" role="img" aria-label={say(severity)}>
        {SIGNS[severity]}
      </span>
      <div class="problem-text">
        {message}
        <span class="links">
          {cell && (
            <Button class="link" onClick={() => session.jumpTo(cell)} title={say("goToCell")}>
              {place}
            </Button>
          )}
          {check && (
            <Button class="link" aria-expanded={isMuting} onClick={() => setIsMuting(!isMuting)}>
              {say("mute")}
            </Button>
          )}
        </span>
        {check && isMuting && <MuteForm check={check} session={session} />}
      </div>
    </li>
  );
}

/** Asks why a check is not to be shown, and where; without a reason nothing is muted. */
function MuteForm({
  check: { code, kpi },
  session,
}: {
  readonly check: NonNullable<SidebarProblem["check"]>;
  readonly session: Session;
}) {
  const say = useWords();
  const [reason, setReason] = useState("");
  const [everywhere, setEverywhere] = useState(kpi === "");
  return (
    <Form onSend={() => session.settle({ kind: "mute", code, kpi: everywhere ? "" : kpi, reason })}>
      <label class="field">
        <span>{say("muteReason")}</span>
        <input type="text" ref={takeFocus} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {kpi !== "" && (
        <label class="choice">
          <input type="checkbox" onChange={(event) => setEverywhere(event.currentTarget.checked)} />
          {say("muteEverywhere")}
        </label>
      )}
      <p class="buttons">
        <button type="submit" disabled={reason.trim() === ""}>
          {say("mute")}
        </button>
      </p>
    </Form>
  );
}

function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}
