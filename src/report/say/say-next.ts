import { valueAt } from "#engine";
import { say } from "#language";
import { planWords } from "../../language/words/plan-words.ts";
import { pickOf } from "../compose/compose-focus.ts";
import { decisionsOf } from "../compose/decisions-of.ts";
import { missedTarget } from "../compose/missed-target.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import type { ReportRequest } from "../report-request.ts";
import { listOf } from "./list-of.ts";

const NAMED = 3;

/**
 * With what the report ends: what to do next. To fix what keeps the numbers from being right, else to work on what is decided,
 * else to decide, as far as the ranking has something to decide on.
 */
export function sayNext(context: ReportContext, { plans, problems }: ReportRequest): string {
  const { model, kgis, period, language } = context;
  const hasErrors = problems.some(({ severity }) => severity === "error");
  if (hasErrors || kgis.some((kgi) => valueAt(model.rollup, kgi, period) === null)) return planWords.nextFix[language];
  const names = decisionsOf(context, plans).map(({ node }) => kpiLine(context, node).name);
  if (names.length > 0) return say(planWords.nextWork, language, { names: listOf(names, NAMED, language) });
  if (pickOf(context)) return planWords.nextDecide[language];
  const isDone = kgis.every((kgi) => (context.gaps[kgi]?.target ?? null) !== null && missedTarget(context, kgi) === null);
  return (isDone ? planWords.nextTargets : planWords.nextTalk)[language];
}
