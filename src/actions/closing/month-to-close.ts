import { latestPeriod, type Model, type Period, readPeriod } from "#engine";
import { formatPeriod, type Language } from "#language";
import { closingWords } from "../../language/words/history-words.ts";
import type { History } from "../../sheets/history/history.ts";
import { type Outcome, refused } from "../menu-action.ts";

/** What is known of the months that could be closed. */
export interface ClosingQuestion {
  /** As someone wrote it; "" for the latest month that is complete. */
  readonly asked: string;
  readonly history: History;
  /** Labels of the periods whose numbers are noted as not complete (`P-46`). */
  readonly incomplete: readonly string[];
  /** As `2026-11-02 10:32`. */
  readonly now: string;
  /** Name of the sheet of closed months. */
  readonly sheet: string;
}

/**
 * Decides which month is to be closed.
 *
 * The one that was asked for, or else the latest that is complete and comes after all that are closed: whoever closes twice
 * must not close an older month by accident.
 *
 * @returns The period's index, or why there is none.
 */
export function monthToClose(model: Model, question: ClosingQuestion, language: Language): number | Outcome {
  const { asked, history, sheet } = question;
  if (latestPeriod(model) < 0) return refused(closingWords.noActuals);
  const period = asked === "" ? latestOpen(model, question) : indexOf(model, asked);
  const shown = model.periods[period];
  if (!shown) return asked === "" ? refuseAll(model, question, language) : refused(closingWords.unknownPeriod, { text: asked });
  const facts = { period: formatPeriod(shown, language) };
  const closed = history.find((month) => month.period === shown.label);
  if (closed) return refused(closingWords.alreadyClosed, { ...facts, closedAt: closed.closedAt, sheet });
  if (!hasActuals(model, period)) return refused(closingWords.noActualsIn, facts);
  if (!isComplete(shown, question)) return refused(closingWords.incomplete, facts);
  return period;
}

function indexOf({ periods }: Model, text: string): number {
  const label = readPeriod(text)?.label;
  return periods.findIndex((period) => period.label === label);
}

/** The last period that is complete, has numbers, and comes after every closed one; -1 when there is none. */
function latestOpen(model: Model, question: ClosingQuestion): number {
  const closed = lastClosed(model, question.history);
  for (let period = model.periods.length - 1; period > closed; period--) {
    const each = model.periods[period];
    if (each && isComplete(each, question) && hasActuals(model, period)) return period;
  }
  return -1;
}

function lastClosed({ periods }: Model, history: History): number {
  const labels = new Set(history.map(({ period }) => period));
  for (let period = periods.length - 1; period >= 0; period--) if (labels.has(periods[period]?.label ?? "")) return period;
  return -1;
}

function refuseAll(model: Model, { history }: ClosingQuestion, language: Language): Outcome {
  const last = model.periods[lastClosed(model, history)];
  const month = history.find(({ period }) => period === last?.label);
  const period = last ?? model.periods[latestPeriod(model)];
  const facts = { period: period ? formatPeriod(period, language) : "" };
  return month
    ? refused(closingWords.nothingToClose, { ...facts, closedAt: month.closedAt })
    : refused(closingWords.incomplete, facts);
}

/** A month that has not ended cannot be complete, whatever its numbers say. */
function isComplete({ label, month }: Period, { incomplete, now }: ClosingQuestion): boolean {
  const thisMonth = readPeriod(now.slice(0, 7))?.month ?? null;
  return !incomplete.includes(label) && (month === null || thisMonth === null || month < thisMonth);
}

function hasActuals({ tree, data, periods }: Model, period: number): boolean {
  return tree.definitions.some((_, node) => !Number.isNaN(data.actuals[node * periods.length + period] ?? Number.NaN));
}
