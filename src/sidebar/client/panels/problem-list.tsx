import type { SidebarProblem } from "../../wire/wire.ts";
import type { Session } from "../session/session.ts";
import { ProblemItem } from "./problem-item.tsx";

interface ProblemListProps {
  readonly problems: readonly SidebarProblem[];
  readonly session: Session;
}

/** Problems one below the other, as they come. */
export function ProblemList({ problems, session }: ProblemListProps) {
  return (
    <ul class="problems">
      {problems.map((problem, at) => (
        <ProblemItem key={`${at} ${problem.message}`} problem={problem} session={session} />
      ))}
    </ul>
  );
}
