import { valueAt } from "#engine";
import { type Language, say, unitStyle } from "#language";
import { openBook } from "../../actions/book/open-book.ts";
import { type DecidedKpi, decisionFields, type PlanEdit, type PlanRefusal } from "../../actions/editing/plan-edit.ts";
import type { OwnSheetOutcome } from "../../actions/editing/write-own-sheet.ts";
import { writePlan } from "../../actions/editing/write-plan.ts";
import { decideRefusals, decideSentences } from "../../language/words/decide-words.ts";
import { editRefusals } from "../../language/words/edit-words.ts";
import { planHeaders } from "../../language/words/plan-headers.ts";
import { focusRow } from "../../report/compose/decisions-of.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";
import { kpiFinder } from "../../sheets/cells/kpi-finder.ts";
import { readContext } from "../describe/read-context.ts";
import { typedNumber } from "../describe/typed-number.ts";
import type { DecideRequest } from "../wire/decide-wire.ts";
import type { EditAnswer } from "../wire/wire.ts";
import type { Editing } from "./editing.ts";

/** Writes a decision to the focus plan or takes it back, and says what became of it. */
export function answerDecide(editing: Editing, { edit, revision, period }: DecideRequest): EditAnswer {
  const { workbook, language, freshState } = editing;
  const book = openBook(workbook);
  const planned = edit.kind === "replay" ? edit : planEdit(readContext(book, language, period), edit);
  if (planned === null) return { outcome: "refused", sentence: editRefusals["unknown-kpi"][language] };
  const outcome = writePlan(workbook, planned, revision);
  if (outcome.outcome === "refused") return { outcome: "refused", sentence: sayRefusal(outcome, language) };
  // The book has not read the plan so far; but the first decision may bring a sheet that it does not know.
  const known = book.sheets.plan?.id ?? null;
  const isKnown = known !== null && (outcome.outcome === "conflict" || outcome.sheet === known);
  const state = freshState(isKnown ? book : undefined);
  if (outcome.outcome === "conflict") return { outcome: "conflict", sentence: decideSentences.conflict[language], state };
  const undo = { revision: state.planRevision, changes: outcome.undo, data: [] };
  return { outcome: "done", state, sentence: sayDone(planned, language), kpi: null, undo };
}

/** Null for what nobody can decide on any more; a decision on it can still be taken back. */
function planEdit(context: ReportContext, edit: Exclude<DecideRequest["edit"], { readonly kind: "replay" }>): PlanEdit | null {
  const { model } = context;
  const period = model.periods[context.period]?.label ?? "";
  const node = model.tree.nodeById.get(edit.kpi);
  if (node !== undefined) return { ...edit, period, kpi: decidedKpi(context, node) };
  if (edit.kind === "decide") return null;
  return { ...edit, period, kpi: { id: edit.kpi, name: edit.kpi, isCalled: (text) => text === edit.kpi, from: null, to: null } };
}

/** The KPI with where it stands, and with its target or what stands in for it. */
function decidedKpi(context: ReportContext, node: number): DecidedKpi {
  const { model, period } = context;
  const { id, name, unit } = kpiLine(context, node);
  const find = kpiFinder(model.tree);
  const typed = (value: number | null) => (unitStyle(unit).kind === "rate" ? typedNumber(value, unit) : value);
  return {
    id,
    name,
    isCalled: (text) => find(text) === node,
    from: typed(valueAt(model.rollup, node, period)),
    to: typed(focusRow(context, node)?.reference ?? null),
  };
}

function sayDone(edit: PlanEdit, language: Language): string {
  if (edit.kind === "replay") return decideSentences.replayed[language];
  const words = edit.kind === "decide" ? decideSentences.decided : decideSentences.takenBack;
  return say(words, language, { name: edit.kpi.name });
}

type Refused = Extract<OwnSheetOutcome<PlanRefusal>, { readonly outcome: "refused" }>;

function sayRefusal({ code, facts }: Refused, language: Language): string {
  const field = decisionFields.find((each) => each === facts["field"]);
  return say(decideRefusals[code], language, { ...facts, field: field ? planHeaders[field][language] : "" });
}
