import { formatNumber, formatPeriod, say } from "#language";
import { planWords, shareWords } from "../../language/words/plan-words.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import { composeFactors } from "../compose/compose-factors.ts";
import { composeFocus, pickOf } from "../compose/compose-focus.ts";
import { type Decision, decisionsOf } from "../compose/decisions-of.ts";
import { describeKgi } from "../compose/describe-kgi.ts";
import { missedTarget } from "../compose/missed-target.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import { type Doubts, sayCaveats } from "./say-caveats.ts";
import { sayConclusion } from "./say-conclusion.ts";
import { sayAgreement, sayMonthsOne, saySchedule } from "./say-decision.ts";
import { sayPayback } from "./say-payback.ts";

/**
 * The report in a few lines for everyone in the company: what must be known before its numbers are read, where the goal stands
 * and why, the one thing that is worked on and what for, what it takes, and who has agreed. Plain text; the same input always gives the same words.
 */
export function sayShareText(context: ReportContext, plans: readonly Plan[], doubts: Doubts): string {
  const { language, model, period, belonging, kgis } = context;
  const [decision] = decisionsOf(context, plans);
  const one = decision?.node ?? pickOf(context)?.node;
  const kgi = one === undefined ? kgis[0] : belonging.homes[one];
  const shown = model.periods[period];
  if (kgi === undefined || !shown) return "";
  const monthsOne = sayMonthsOne(context, composeFocus(context), plans);
  const title = { kgi: kpiLine(context, kgi).name, period: formatPeriod(shown, language) };
  return [
    say(shareWords.title, language, title),
    ...sayCaveats(context, doubts),
    ...sayKgi(context, kgi),
    ...(monthsOne === null ? [planWords.undecided[language]] : [monthsOne, sayPurpose(context, kgi)]),
    ...(decision ? sayWork(context, decision) : monthsOne === null ? [] : [shareWords.undecided[language]]),
  ].join("\n");
}

/** Where the goal stands and, where something moved, the first reason. */
function sayKgi(context: ReportContext, kgi: number): string[] {
  const { language } = context;
  const section = composeFactors(context, kgi);
  const conclusion = sayConclusion(context, describeKgi(context, kgi), section);
  const line = say(shareWords.conclusion, language, { text: conclusion.join(language === "ja" ? "" : " ") });
  return section.reason === null ? [line] : [line, say(shareWords.reason, language, { text: section.reason })];
}

function sayPurpose(context: ReportContext, kgi: number): string {
  const { language } = context;
  const { name, unit } = kpiLine(context, kgi);
  const target = missedTarget(context, kgi);
  if (target === null) return say(shareWords.purposeOnly, language, { kgi: name });
  return say(shareWords.purpose, language, { kgi: name, target: formatNumber(target, unit, language) });
}

function sayWork(context: ReportContext, { plan, cost, effect }: Decision): string[] {
  const { language } = context;
  const effort = effect && plan.hours !== null ? sayPayback(context, effect, plan.hours, cost) : "";
  return [
    effort === "" ? shareWords.noEffort[language] : say(shareWords.effort, language, { text: effort }),
    saySchedule(plan, language),
    sayAgreement(plan, language),
  ].filter((line) => line !== "");
}
