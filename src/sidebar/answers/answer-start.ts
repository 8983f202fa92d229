import { type Language, say } from "#language";
import type { Workbook } from "#workbook";
import { oneLine } from "../../actions/editing/one-line.ts";
import { findOwnTable } from "../../actions/find-own-table.ts";
import { insertTemplate } from "../../actions/insert-template.ts";
import { useOwnTable } from "../../actions/use-own-table.ts";
import { writeReport } from "../../actions/write-report.ts";
import { editRefusals, startRefusals } from "../../language/words/edit-words.ts";
import { placeName } from "../../sheets/own-table/formula-references.ts";
import type { CellRange, OwnTable } from "../../sheets/own-table/read-own-table.ts";
import { findTemplate } from "../../templates/templates.ts";
import type { OwnTableAnswer, UseOwnTableRequest } from "../wire/start-wire.ts";
import type { TemplateRequest } from "../wire/wire.ts";

/**
 * Puts a ready-made tree on new sheets, and writes the report where that is wanted.
 *
 * @throws In the words of the language, where somebody else is writing.
 */
export function answerTemplate(workbook: Workbook, language: Language, { template, withReport }: TemplateRequest): void {
  const inserted = workbook.exclusively(() => insertTemplate(workbook, findTemplate(template) ?? "T1", language));
  if (inserted === null) throw new Error(editRefusals.busy[language]);
  if (withReport) writeReport(workbook, language);
}

/** What can be made of the selected cells, for the person to look at before anything is written. */
export function answerOwnTable(workbook: Workbook, range: CellRange | null): OwnTableAnswer {
  if (!range) return { range, kpis: [], months: 0 };
  const table = findOwnTable(workbook, range);
  const depths: number[] = [];
  const kpis = table.kpis.map(({ name, operator, parent, place, isUnderstood }, at) => {
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    depths[at] = depth;
    return { name, operator, parent, depth, cell: place ? placeName(place) : "", isUnderstood };
  });
  return { range, kpis, months: table.periods.filter((label) => label !== "").length };
}

/**
 * Writes the tree that was shown. The cells are read again, since they may have changed; a tree of another size is not the one
 * that was corrected.
 *
 * @throws In the words of the language, where the cells have changed, a name is missing, or somebody else is writing.
 */
export function answerUseOwnTable(workbook: Workbook, language: Language, { range, kpis }: UseOwnTableRequest): void {
  const written = workbook.exclusively(() => {
    const table = findOwnTable(workbook, range);
    refuse(table, kpis, language);
    return useOwnTable(workbook, table, kpis, language);
  });
  if (written === null) throw new Error(editRefusals.busy[language]);
}

function refuse({ kpis }: OwnTable, corrected: UseOwnTableRequest["kpis"], language: Language): void {
  if (kpis.length !== corrected.length || corrected.every(({ isLeftOut = false }) => isLeftOut))
    throw new Error(startRefusals.changed[language]);
  const names = new Set<string>();
  for (const { name, isLeftOut = false } of corrected) {
    if (isLeftOut) continue;
    const cleaned = oneLine(name);
    if (cleaned === "") throw new Error(editRefusals["name-missing"][language]);
    if (names.has(cleaned)) throw new Error(say(editRefusals["name-taken"], language, { name: cleaned }));
    names.add(cleaned);
  }
}
