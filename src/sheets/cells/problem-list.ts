import type { Problem } from "#engine";

/** A column of nothing but typing mistakes is said once; this many problems are listed in full. */
const MOST_PROBLEMS = 1_000;

/** Problems of one table, cut off before a page of mistakes becomes a book. */
export interface ProblemList {
  readonly add: (problem: Problem) => void;
  readonly all: () => readonly Problem[];
}

export function createProblemList(): ProblemList {
  const problems: Problem[] = [];
  let more = 0;
  return {
    add: (problem) => {
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
      else more++;
    },
    all: () => (more === 0 ? problems : [...problems, moreProblems(more)]),
  };
}

function moreProblems(count: number): Problem {
  return { code: "P-36", variant: "more", severity: "error", kpi: null, place: null, facts: { count } };
}
