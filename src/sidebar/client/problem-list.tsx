import type { CellAddress, SidebarProblem } from "../wire.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { useWords } from "./words.ts";

interface ProblemListProps {
  readonly problems: readonly SidebarProblem[];
  readonly onJump: (cell: CellAddress) => void;
  readonly onClose: () => void;
}

const SIGNS = { error: "✕", warning: "!", note: "i" } as const;

/** Everything that is wrong or worth knowing, the worst first; each leads to its cell. */
export function ProblemList({ problems, onJump, onClose }: ProblemListProps) {
  const say = useWords();
  return (
    <PanelFrame title={say("problems")} onClose={onClose}>
      {problems.length === 0 && <p class="hint">{say("noProblems")}</p>}
      <ul class="problems">
        {problems.map(({ severity, message, cell, place }, at) => (
          <li key={`${at} ${message}`} class={severity}>
            <span class="sign" role="img" aria-label={say(severity)}>
              {SIGNS[severity]}
            </span>
            <span class="problem-text">
              {message}
              {cell && (
                <button type="button" class="link" onClick={() => onJump(cell)} title={say("goToCell")}>
                  {place}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
