import type { SidebarProblem } from "../wire.ts";
import { Button } from "./button.tsx";
import { useWords } from "./words.ts";

interface ProblemCountProps {
  readonly problems: readonly SidebarProblem[];
  readonly onOpen: () => void;
}

const SEVERITIES = ["error", "warning", "note"] as const;

/** The last line of the sidebar: how many problems of each kind there are, and the way to them. */
export function ProblemCount({ problems, onOpen }: ProblemCountProps) {
  const say = useWords();
  const counts = SEVERITIES.map((severity) => [severity, problems.filter((each) => each.severity === severity).length] as const);
  const said = counts.filter(([, count]) => count > 0).map(([severity, count]) => say(`${severity}Count`, { count }));
  return (
    <footer class="footer">
      <Button class="link" onClick={onOpen}>
        {[say("problems"), ...(said.length > 0 ? said : [say("noProblems")])].join(" · ")}
      </Button>
    </footer>
  );
}
