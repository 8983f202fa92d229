import { type FocusRow, monthLabel, rankFocus } from "#engine";
import { formatDifference, type Language, timingWords } from "#language";
import type { Book } from "../../actions/book/open-book.ts";
import { paybackWords } from "../../language/words/payback-words.ts";
import { pickOf } from "../../report/compose/compose-focus.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import { readPlan } from "../../sheets/plan/read-plan.ts";
import { readSettings } from "../../sheets/settings/read-settings.ts";
import { describeDecisions } from "../describe/describe-decisions.ts";
import { describeWay } from "../describe/describe-way.ts";
import { focusReason } from "../describe/focus-reason.ts";
import { readContext } from "../describe/read-context.ts";
import type { FocusAnswer, FocusItem, FocusRequest } from "../wire/focus-wire.ts";

const MONTHS = 12;

/**
 * What was decided on, and what to work on, result by result: impact and controllability stand apart, and what is not ranked
 * says why.
 */
export function answerFocus(book: Book, language: Language, { period: label, area }: FocusRequest): FocusAnswer {
  const context = readContext(book, language, label);
  const { model, period, belonging, focus } = context;
  const plans = readPlan(book.cells("plan"));
  const { mutes } = readSettings(book.cells("settings"), language).settings;
  const rows = area === "" ? focus : rankFocus(model, period, { area });
  const star = pickOf(context)?.node ?? -1;
  const homes = [...new Set(rows.map(({ node }) => belonging.homes[node] ?? -1))].sort((a, b) => a - b);
  return {
    decided: describeDecisions(context, plans, mutes),
    hourlyCost: lastHourlyCost(plans),
    areas: [...new Set(focus.map(({ node }) => model.tree.definitions[node]?.area ?? ""))].filter((each) => each !== "").sort(),
    lists: homes.map((home) => ({
      result: kpiLine(context, home).name,
      items: rows.filter(({ node }) => belonging.homes[node] === home).map((row) => describeItem(context, row, star)),
    })),
  };
}

function describeItem(context: ReportContext, row: FocusRow, star: number): FocusItem {
  const { model, language, period } = context;
  const { node, rank, signal } = row;
  const { id, name } = kpiLine(context, node);
  const way = describeWay(context, row);
  const root = model.tree.definitions[row.root];
  const { area = "", timing = null, owner = "", lag = null } = model.tree.definitions[node] ?? {};
  const amount = (number: number | null): string => (rank === null ? "" : formatDifference(number, root?.unit ?? "", language));
  const isMonthly = root?.kind === "flow" && model.periods[period]?.month !== null;
  return {
    id,
    name,
    rank,
    isStarred: node === star,
    way: way.words,
    wayLabel: way.label,
    impact: amount(row.impact),
    yearly: isMonthly && row.impact !== null ? amount(row.impact * MONTHS) : "",
    controllability: row.controllability,
    score: amount(row.score),
    variation: paybackWords[signal ?? "tooEarly"][language],
    who: [area, timing ? timingWords[timing][language] : ""].filter((part) => part !== "").join(" · "),
    reason: focusReason(context, row),
    owner,
    judgedIn: judgedIn(model.periods[period]?.month ?? null, lag),
  };
}

/** The work is done in the month after the one that is looked at, and shows as many months later as the KPI lags. */
function judgedIn(month: number | null, lag: number | null): string {
  return month === null ? "" : monthLabel(month + 1 + (lag ?? 0));
}

function lastHourlyCost(plans: readonly Plan[]): string {
  const known = plans.filter(({ hourlyCost }) => hourlyCost !== null);
  return String(known[known.length - 1]?.hourlyCost ?? "");
}
