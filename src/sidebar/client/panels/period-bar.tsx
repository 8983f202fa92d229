import { useContext } from "preact/hooks";
import type { SidebarState } from "../../wire/wire.ts";
import { IconButton } from "../controls/icon-button.tsx";
import { Select } from "../controls/select.tsx";
import { WaitingContext } from "../session/waiting-context.ts";
import { useWords } from "../words.ts";

interface PeriodBarProps {
  readonly state: SidebarState;
  readonly onPeriod: (label: string) => unknown;
  readonly onReload: () => unknown;
  readonly isSettling: boolean;
  readonly onSettings: () => void;
}

/** Which period is shown and what it is compared with; the latest comes first. */
export function PeriodBar({ state, onPeriod, onReload, isSettling, onSettings }: PeriodBarProps) {
  const say = useWords();
  const compared = state.periods[state.comparedWith];
  const latestFirst = [...state.periods].reverse();
  return (
    <header class="period-bar">
      <span class="period">
        {state.periods.length > 0 && (
          <>
            <Select
              aria-label={say("period")}
              value={state.periods[state.period]?.label ?? ""}
              options={latestFirst.map(({ label, words }) => [label, words])}
              onChange={onPeriod}
            />
            <span class="compared">{compared ? say("comparedWith", { period: compared.words }) : say("noComparison")}</span>
          </>
        )}
      </span>
      <IconButton label={say("settings")} id="tab-settings" aria-pressed={isSettling} onClick={onSettings}>
        ⚙
      </IconButton>
      <IconButton label={say("refresh")} aria-disabled={useContext(WaitingContext)} onClick={onReload}>
        ↻
      </IconButton>
    </header>
  );
}
