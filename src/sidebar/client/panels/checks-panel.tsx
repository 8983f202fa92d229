import type { SidebarMute } from "../../wire/settings-wire.ts";
import type { SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import type { Session } from "../session/session.ts";
import { useWords } from "../words.ts";
import { bySeverity } from "./by-severity.ts";
import { ProblemList } from "./problem-list.tsx";

interface ChecksPanelProps {
  readonly session: Session;
  readonly state: SidebarState;
}

/** Everything that is wrong or worth knowing, the worst first, and what the team has decided not to hear of. */
export function ChecksPanel({ session, state: { problems, mutes } }: ChecksPanelProps) {
  const say = useWords();
  return (
    <div class="panel-page">
      {problems.length === 0 && <p class="advice">{say("noProblems")}</p>}
      {bySeverity(problems).map(({ severity, group, count }) => (
        // Notes can wait, unless there is nothing else.
        <details key={severity} class="group" open={severity !== "note" || group.length === problems.length}>
          <summary class="group-head">{say(`${severity}Count`, { count })}</summary>
          <ProblemList problems={group} session={session} />
        </details>
      ))}
      {mutes.length > 0 && (
        <details class="group">
          <summary class="unranked">{say("mutedCount", { count: mutes.length })}</summary>
          <ul class="problems">
            {mutes.map((mute) => (
              <Muted key={`${mute.code} ${mute.kpi}`} mute={mute} session={session} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Muted({ mute, session }: { readonly mute: SidebarMute; readonly session: Session }) {
  const say = useWords();
  const { code, kpi, reason, messages } = mute;
  return (
    <li>
      <span class="problem-text">
        {messages[0] ?? say("quietNow", { check: `${code} ${kpi}`.trim() })}
        {messages.length > 1 && ` (+${messages.length - 1})`}
        <span class="quiet">{reason}</span>
        <Button class="link" onClick={() => session.settle({ kind: "unmute", code, kpi })}>
          {say("unmute")}
        </Button>
      </span>
    </li>
  );
}
