import type { SidebarNode } from "../../wire/wire.ts";
import type { Say, WordName } from "../words.ts";
import { targetWords } from "./target-words.ts";

/** What a screen reader says of a KPI: the star first, then what the eye reads in the row. */
export function rowLabel(say: Say, node: SidebarNode, parentName: string, isFocusKpi: boolean): string {
  const { name, value, change, operator, contribution, problemCount } = node;
  const said = [
    isFocusKpi ? `${name}, ${say("focusMark")}` : name,
    value?.words ?? say("noValue"),
    change && (change.direction === "flat" ? say("same") : `${change.fullWords} ${say(change.verdict)}`),
    contribution,
    targetWords(say, node),
    operator && parentName !== "" && `${parentName} ${say(`operator${operator}` satisfies WordName)}`,
    problemCount > 0 && say("rowProblems", { count: problemCount }),
  ];
  return said.filter(Boolean).join(", ");
}
