import type { SidebarState } from "../wire.ts";
import type { Session } from "./session.ts";
import type { Refresh } from "./use-refresh.ts";
import { useWords } from "./words.ts";

interface ReportPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly refresh: Refresh;
  readonly isWaiting: boolean;
}

/** The monthly report of the period that is chosen above. */
export function ReportPanel({ session, state, refresh, isWaiting }: ReportPanelProps) {
  const say = useWords();
  const { report } = state;
  const period = state.periods[state.period];
  if (!period) return <p class="advice">{say("noData")}</p>;
  return (
    <div class="panel-page">
      <h2>{say("reportOf", { period: period.words })}</h2>
      <p class="hint">{say("reportHint")}</p>
      {refresh.progress ? (
        <RefreshBar refresh={refresh} />
      ) : (
        <p class="buttons">
          <button
            type="button"
            class="primary"
            aria-disabled={isWaiting}
            onClick={() => !isWaiting && refresh.start(period.label)}
          >
            {say("refreshReport")}
          </button>
          {report !== null && (
            <button type="button" onClick={() => void session.jumpTo({ sheet: report, row: 1, column: 1 })}>
              {say("openReport")}
            </button>
          )}
        </p>
      )}
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
    <div class="refresh-bar">
      {/* Half of the present step is taken to be done. */}
      <progress aria-label={say("refreshReport")} max={steps} {...(step > 0 ? { value: step - 0.5 } : {})} />
      <p role="status">
        {step > 0 ? `${step}/${steps} ${words}` : say("starting")}
        {!canCancel ? ` ${say("tooLate")}` : isCancelling ? ` ${say("cancelling")}` : ""}
      </p>
      <button type="button" aria-disabled={!isStoppable} onClick={() => isStoppable && cancel()}>
        {say("cancel")}
      </button>
    </div>
  );
}
