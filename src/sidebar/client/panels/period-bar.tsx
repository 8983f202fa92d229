import { useContext } from "preact/hooks";
import { IconButton } from "../controls/icon-button.tsx";
import { WaitingContext } from "../session/waiting-context.ts";
import { useWords } from "../words.ts";
import { PeriodField, type PeriodFieldProps } from "./period-field.tsx";

interface PeriodBarProps extends PeriodFieldProps {
  readonly onReload: () => unknown;
  readonly isSettling: boolean;
  readonly onSettings: () => void;
}

/** What stands above all tabs: the period, and the ways to the settings and to what the sheets hold now. */
export function PeriodBar({ onReload, isSettling, onSettings, ...period }: PeriodBarProps) {
  const say = useWords();
  return (
    <header class="period-bar">
      <PeriodField {...period} />
      <IconButton label={say("settings")} id="tab-settings" aria-pressed={isSettling} onClick={onSettings}>
        ⚙
      </IconButton>
      <IconButton label={say("refresh")} aria-disabled={useContext(WaitingContext)} onClick={onReload}>
        ↻
      </IconButton>
    </header>
  );
}
