import { readPeriod } from "#engine";
import { type Language, say } from "#language";
import { formatDay, formatDays } from "../../language/formats/format-day.ts";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { planWords } from "../../language/words/plan-words.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import { pickOf } from "../compose/compose-focus.ts";
import { type Decision, decisionsOf } from "../compose/decisions-of.ts";
import { kpiLine, type ReportContext } from "../compose/report-context.ts";
import type { FocusLine } from "../report.ts";
import { impactDigits, sayMove, sayPick } from "./say-focus.ts";
import { sayPayback } from "./say-payback.ts";

/** From when to when the work goes on; "" where neither is said. */
export function sayDays({ start, due }: Plan, language: Language): string {
  if (start !== null && due !== null) return formatDays(start, due, language);
  if (due !== null) return say(planWords.until, language, { due: formatDay(due, language) });
  return start === null ? "" : say(planWords.since, language, { start: formatDay(start, language) });
}

/** Who does the work, when, and when it is judged, in one line; "" where nothing of it is said. */
export function saySchedule(plan: Plan, language: Language): string {
  const { owner, judgedIn } = plan;
  const judged = judgedIn === "" ? null : readPeriod(judgedIn);
  const parts = [
    owner === "" ? "" : say(planWords.scheduleOwner, language, { owner }),
    sayDays(plan, language),
    judged ? say(planWords.scheduleJudged, language, { period: formatPeriod(judged, language) }) : "",
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return say(planWords.scheduleLine, language, { parts: parts.join(reportSentences.listSeparator[language]) });
}

/** Who has agreed, and when. */
export function sayAgreement({ agreement, agreedOn }: Plan, language: Language): string {
  if (agreement === "") return planWords.notAgreed[language];
  if (agreedOn === null) return say(planWords.agreed, language, { who: agreement });
  return say(planWords.agreedOn, language, { who: agreement, day: formatDay(agreedOn, language) });
}

/** The one KPI of the month: the first that was decided on, else the first of the ranking; null where there is neither. */
export function sayMonthsOne(context: ReportContext, focus: readonly FocusLine[], plans: readonly Plan[]): string | null {
  const [decision] = decisionsOf(context, plans);
  return decision ? sayDecided(context, decision, impactDigits(focus)) : sayPick(context, focus);
}

/** Names the KPI decided on, and what it would bring as far as that is known. */
export function sayDecided(context: ReportContext, { node, from, to, effect }: Decision, digits: number): string {
  const root = effect?.root ?? node;
  const move = { node, root, now: from, reference: to, impact: effect?.perMonth ?? null };
  const said = effect === null ? null : sayMove(context, move, digits);
  return said ?? say(planWords.one, context.language, { name: kpiLine(context, node).name });
}

/** What the month's one brings and takes, when it is done and judged, who has agreed; and where the ranking says otherwise. */
export function sayDecision(context: ReportContext, { plan, node, cost, effect }: Decision): string[] {
  const { language } = context;
  const { name } = kpiLine(context, node);
  const pick = pickOf(context);
  return [
    effect === null ? say(planWords.noAim, language, { name }) : "",
    effect && plan.hours !== null ? sayPayback(context, effect, plan.hours, cost) : "",
    saySchedule(plan, language),
    plan.agreement === "" ? "" : sayAgreement(plan, language),
    pick && pick.node !== node ? say(planWords.notThePick, language, { name, pick: kpiLine(context, pick.node).name }) : "",
  ].filter((sentence) => sentence !== "");
}
