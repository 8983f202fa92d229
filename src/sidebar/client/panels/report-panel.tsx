import { useState } from "preact/hooks";
import type { SidebarPeriod, SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { CopyButton } from "../controls/copy-button.tsx";
import { NoAnswer } from "../controls/no-answer.tsx";
import { PatientButton } from "../controls/patient-button.tsx";
import { unbroken } from "../controls/unbroken.ts";
import type { Session } from "../session/session.ts";
import { useAnswer } from "../session/use-answer.ts";
import { type Refresh, useRefresh } from "../session/use-refresh.ts";
import { Surprises } from "../start/surprises.tsx";
import { useWords } from "../words.ts";

interface ReportPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
}

/** What there is to do with the month that is chosen above: its report, the text for everyone, and closing it. */
export function ReportPanel({ session, state }: ReportPanelProps) {
  const say = useWords();
  const refresh = useRefresh(session);
  const { report } = state;
  const [isSurprised, setIsSurprised] = useState(false);
  const period = state.periods[state.period];
  if (!period) return <p class="advice">{say("noData")}</p>;
  if (isSurprised) return <Surprises session={session} onBack={() => setIsSurprised(false)} />;
  return (
    <div class="panel-page">
      <h2>{say("reportOf", { period: period.words })}</h2>
      <p class="hint">{say("reportHint")}</p>
      {refresh.progress ? (
        <RefreshBar refresh={refresh} />
      ) : (
        <p class="buttons">
          <PatientButton class="primary" onClick={() => refresh.start(period.label)}>
            {say("refreshReport")}
          </PatientButton>
          {report !== null && (
            <Button onClick={() => session.jumpTo({ sheet: report, row: 1, column: 1 })}>{say("openReport")}</Button>
          )}
        </p>
      )}
      <ShareText key={period.label} session={session} period={period} stamp={state.stamp} />
      <h2>{say("closeTitle")}</h2>
      <p class="hint">{say("closeHint")}</p>
      <p class="buttons">
        <PatientButton onClick={() => session.act("closeMonth", { period: period.label })}>
          {say("closePeriod", { period: period.words })}
        </PatientButton>
      </p>
      <Button class="link" onClick={() => setIsSurprised(true)}>
        {say("surprises")} ›
      </Button>
    </div>
  );
}

interface ShareTextProps {
  readonly session: Session;
  readonly period: SidebarPeriod;
  readonly stamp: string;
}

/** Asked for when it is opened, since most who refresh a report do not share it at once. */
function ShareText(props: ShareTextProps) {
  const say = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="card" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say("share")}</summary>
      {isOpen && <OpenText {...props} />}
    </details>
  );
}

function OpenText({ session, period, stamp }: ShareTextProps) {
  const asked = useAnswer(session, "shareText", { period: period.label }, stamp);
  const { answer: text } = asked;
  if (!text) return <NoAnswer asked={asked} />;
  return (
    <div class="answer">
      <p class="lines">{unbroken(text)}</p>
      <CopyButton text={text} />
    </div>
  );
}

/** How far a refresh is, and the way to stop it for as long as it can be stopped. */
function RefreshBar({ refresh: { progress, isCancelling, cancel } }: { readonly refresh: Refresh }) {
  const say = useWords();
  if (!progress) return null;
  const { step, steps, words, canCancel } = progress;
  const isStoppable = canCancel && !isCancelling;
  return (
    <div class="answer">
      {/* Half of the present step is taken to be done. */}
      <progress aria-label={say("refreshReport")} max={steps} {...(step > 0 ? { value: step - 0.5 } : {})} />
      <p role="status">
        {step > 0 ? `${step}/${steps} ${words}` : say("starting")}
        {!canCancel ? ` ${say("tooLate")}` : isCancelling ? ` ${say("cancelling")}` : ""}
      </p>
      <p class="buttons">
        <Button aria-disabled={!isStoppable} onClick={cancel}>
          {say("cancel")}
        </Button>
      </p>
    </div>
  );
}
