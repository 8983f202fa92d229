import type { SidebarProblem } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { useWords } from "../words.ts";
import { bySeverity } from "./by-severity.ts";

interface ProblemCountProps {
  readonly problems: readonly SidebarProblem[];
  readonly onOpen: () => void;
}

/** The last line of the sidebar: how many problems of each kind there are, and the way to them. */
export function ProblemCount({ problems, onOpen }: ProblemCountProps) {
  const say = useWords();
  const counts = bySeverity(problems).map(({ severity, count }) => say(`${severity}Count`, { count }));
  return (
    <footer class="footer">
      <Button class="link" onClick={onOpen}>
        {[say("problems"), ...(counts.length > 0 ? counts : [say("noProblems")])].join(" · ")}
      </Button>
    </footer>
  );
}
