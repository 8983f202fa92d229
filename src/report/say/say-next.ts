import { valueAt } from "#engine";
import { say } from "#language";
import { planWords } from "../../language/words/plan-words.ts";
import { decisionsOf } from "../compose/decisions-of.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import type { ReportRequest } from "../report-request.ts";
import { listOf } from "./list-of.ts";

const NAMED = 3;

/** With what the report ends: what to do next. To fix what keeps the numbers from being right, else to decide, else to work. */
export function sayNext(context: ReportContext, { plans, problems }: ReportRequest): string {
  const { model, kgis, period, language } = context;
  const hasErrors = problems.some(({ severity }) => severity === "error");
  if (hasErrors || kgis.some((kgi) => valueAt(model.rollup, kgi, period) === null)) return planWords.nextFix[language];
  const names = decisionsOf(context, plans).map(({ node }) => kpiLine(context, node).name);
  if (names.length === 0) return planWords.nextDecide[language];
  return say(planWords.nextWork, language, { names: listOf(names, NAMED, language) });
}
