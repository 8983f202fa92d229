import { readNumber, readPeriod } from "#engine";
import { formatPeriod, type Language, say } from "#language";
import { type EditOutcome, editTree } from "../../actions/editing/edit-tree.ts";
import { sayProblem } from "../../language/say-problem.ts";
import { editRefusals, editSentences, familyWords } from "../../language/words/edit-words.ts";
import type { EditAnswer, EditRequest, SidebarState } from "../wire/wire.ts";
import type { Editing } from "./editing.ts";

/** Makes one edit of the tree, and says what became of it. */
export function answerEdit(editing: Editing, { edit, revision }: EditRequest): EditAnswer {
  const { workbook, language, freshState } = editing;
  const outcome = editTree(workbook, edit, revision);
  if (outcome.outcome === "refused") {
    return { outcome: "refused", sentence: sayRefusal(outcome, language) };
  }
  if (outcome.outcome === "conflict") {
    return { outcome: "conflict", sentence: editSentences.conflict[language], state: freshState() };
  }
  const { done, kpi, undo, book } = outcome;
  const state = freshState(book);
  const sentence = sayDone(say(editSentences[done.code], language, done.facts), edit, state);
  return { outcome: "done", state, sentence, kpi, undo: { ...undo, revision: state.revision } };
}

/** What was done, with what one might wonder about afterwards: where it is not to be seen, and what it has left blank. */
function sayDone(sentence: string, edit: EditRequest["edit"], { periods, period, nodes, language }: SidebarState): string {
  const { words = "", isClosed = false } = periods[period] ?? {};
  const facts = { sentence, period: words };
  if (edit.kind === "split" && periods.length > 1 && edit.parts.some(({ value }) => value !== null)) {
    return say(editSentences["split-others"], language, facts);
  }
  const aimed = new Set(targetedBy(edit));
  const isUnseen = nodes.some(
    ({ id, typedTarget, target }) => aimed.has(id) && readNumber(typedTarget) !== (target?.number ?? null),
  );
  return isClosed && isUnseen ? say(editSentences["closed-target"], language, facts) : sentence;
}

/** Ids of the KPIs whose standing target an edit changes. */
function targetedBy(edit: EditRequest["edit"]): string[] {
  if (edit.kind === "targets") return edit.targets.map(({ kpi }) => kpi);
  return edit.kind === "set" && edit.field === "target" ? [edit.kpi] : [];
}

function sayRefusal({ code, facts, problem }: Extract<EditOutcome, { readonly outcome: "refused" }>, language: Language): string {
  const { family, period: label = "" } = facts;
  const kept = family === "sum" || family === "product" ? familyWords[family][language] : "";
  const found = readPeriod(String(label));
  const period = found ? formatPeriod(found, language) : "";
  return say(editRefusals[code], language, { ...facts, period, kept, problem: problem ? sayProblem(problem, language) : "" });
}
