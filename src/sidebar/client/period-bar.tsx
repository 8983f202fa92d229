import type { SidebarState } from "../wire.ts";
import { Button } from "./button.tsx";
import { Select } from "./select.tsx";
import { useWords } from "./words.ts";

interface PeriodBarProps {
  readonly state: SidebarState;
  readonly isWaiting: boolean;
  readonly onPeriod: (label: string) => void;
  readonly onReload: () => void;
  readonly isSettling: boolean;
  readonly onSettings: () => void;
}

/** Which period is shown and what it is compared with; the latest comes first. */
export function PeriodBar({ state, isWaiting, onPeriod, onReload, isSettling, onSettings }: PeriodBarProps) {
  const say = useWords();
  const compared = state.periods[state.comparedWith];
  const latestFirst = [...state.periods].reverse();
  return (
    <header class="period-bar">
      {state.periods.length > 0 ? (
        <span class="period">
          <Select
            aria-label={say("period")}
            value={state.periods[state.period]?.label ?? ""}
            options={latestFirst.map(({ label, words }) => [label, words])}
            onChange={onPeriod}
          />
          <span class="compared">{compared ? say("comparedWith", { period: compared.words }) : say("noComparison")}</span>
        </span>
      ) : (
        <span />
      )}
      <Button
        class="icon"
        id="tab-settings"
        aria-label={say("settings")}
        title={say("settings")}
        aria-pressed={isSettling}
        onClick={onSettings}
      >
        ⚙
      </Button>
      <Button
        class="icon"
        aria-label={say("refresh")}
        title={say("refresh")}
        aria-disabled={isWaiting}
        onClick={() => !isWaiting && onReload()}
      >
        ↻
      </Button>
    </header>
  );
}
