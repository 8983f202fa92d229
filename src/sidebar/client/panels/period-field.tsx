import type { SidebarState } from "../../wire/wire.ts";
import { Select } from "../controls/select.tsx";
import { useWords } from "../words.ts";

export interface PeriodFieldProps {
  readonly state: SidebarState;
  readonly onPeriod: (label: string) => unknown;
}

/** Which period is shown and what it is compared with; the latest comes first. */
export function PeriodField({ state, onPeriod }: PeriodFieldProps) {
  const say = useWords();
  const compared = state.periods[state.comparedWith];
  const latestFirst = [...state.periods].reverse();
  return (
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
  );
}
