import { type Facts, readNumber, readPeriod } from "#engine";
import type { Language } from "#language";
import type { Grid } from "#workbook";
import { type PlanField, planHeaders } from "../../language/words/plan-headers.ts";
import { dayReader } from "../../sheets/cells/day-reader.ts";
import { usedHeight } from "../../sheets/cells/table.ts";
import type { Plan } from "../../sheets/plan/plan.ts";
import type { PlanTable } from "../../sheets/plan/plan-table.ts";
import { cellName } from "../book/cell-name.ts";
import { holdsFormula, type PlainGrid } from "./apply-changes.ts";
import { cellsChange } from "./cells-change.ts";
import { clearRow } from "./clear-row.ts";
import type { DecidedKpi, DecisionField, PlanEdit, PlanRefusal, TypedDecision } from "./plan-edit.ts";
import type { PlainCell, PlainCellEdit, SheetChange } from "./sheet-change.ts";

/** The changes of the sheet that an edit comes to, or why there are none. */
export type PlannedDecision =
  | { readonly changes: readonly SheetChange[] }
  | { readonly refused: PlanRefusal; readonly facts: Facts };

/** The sheet of the plan as an edit finds it. */
export interface PlanSheet {
  readonly values: Grid;
  /** With formulas in place of their results. */
  readonly plain: PlainGrid;
  readonly header: NonNullable<PlanTable["header"]>;
  readonly plans: readonly Plan[];
  readonly language: Language;
  /** What a cell holds that shows a day. */
  readonly timeOfDay: (day: number) => number;
}

/** What a field holds once it is read. */
type Read = Partial<Record<PlanField, string | number | null>>;

const AMOUNTS: readonly DecisionField[] = ["hours", "hourlyCost"];
const DAYS: readonly PlanField[] = ["start", "due", "agreedOn"];

/** What people write when the work is done; it is theirs even when the decision is taken back. */
const LOOKING_BACK: readonly PlanField[] = ["result", "learned"];

/**
 * Plans an edit of the focus plan. Only cells that come to say something else are touched; a new decision goes below the
 * table, and a column that the table does not have behind all others.
 */
export function planDecision(sheet: PlanSheet, edit: Exclude<PlanEdit, { readonly kind: "replay" }>): PlannedDecision {
  const found = sheet.plans.find(({ period, kpi }) => period === edit.period && edit.kpi.isCalled(kpi));
  if (edit.kind === "takeBack") return found ? { changes: takeBack(sheet, found) } : { refused: "gone", facts: {} };
  const read = readTyped(edit.typed);
  if ("refused" in read) return read;
  const wanted = { ...(found ? missing(found, edit.kpi) : newRow(edit.period, edit.kpi)), ...read.fields };
  return write(sheet, found, wanted);
}

function readTyped(
  typed: Partial<TypedDecision>,
): { readonly fields: Read } | Extract<PlannedDecision, { readonly refused: PlanRefusal }> {
  const readDay = dayReader([], 0, 0, 0);
  const fields: Read = {};
  for (const [field, raw] of Object.entries(typed) as [DecisionField, string][]) {
    const text = raw.trim();
    const value = AMOUNTS.includes(field) ? readNumber(text) : DAYS.includes(field) ? readDay(text) : text;
    if (value === undefined || (AMOUNTS.includes(field) && Number(value) < 0)) {
      return { refused: "unreadable", facts: { field, found: text } };
    }
    fields[field] = field === "judgedIn" ? (readPeriod(text)?.label ?? "") : value;
  }
  const { start = null, due = null } = fields;
  const isBackwards = typeof start === "number" && typeof due === "number" && due < start;
  return isBackwards ? { refused: "order", facts: {} } : { fields };
}

function newRow(period: string, { id, name, from, to }: DecidedKpi): Read {
  return { month: period, id, name, from, to };
}

/** From and to of a decision that was made without; what people have put there stays. */
function missing(plan: Plan, { from, to }: DecidedKpi): Read {
  return { from: plan.from ?? from, to: plan.to ?? to };
}

function write(sheet: PlanSheet, found: Plan | undefined, wanted: Read): PlannedDecision {
  const { header, plain, values, language } = sheet;
  const row = found?.row ?? usedHeight(values) + 1;
  const changed = (Object.keys(wanted) as PlanField[]).filter((field) => (wanted[field] ?? "") !== standing(found, field));
  const added = changed.filter((field) => !header.columns.has(field));
  const width = values[0]?.length ?? 0;
  const columnOf = (field: PlanField): number => header.columns.get(field) ?? width + added.indexOf(field);
  const formula = changed.find((field) => holdsFormula(plain[row - 1]?.[columnOf(field)]));
  if (formula !== undefined) return { refused: "formula", facts: { cell: cellName(row, columnOf(formula) + 1) } };
  const put = (at: number, field: PlanField, value: PlainCell): PlainCellEdit => ({
    row: at,
    column: columnOf(field) + 1,
    value,
  });
  const cells = [
    ...added.map((field) => put(header.row + 1, field, planHeaders[field][language])),
    ...changed.map((field) => put(row, field, cellOf(sheet, field, wanted[field] ?? ""))),
  ];
  return { changes: cellsChange(cells) };
}

function standing(found: Plan | undefined, field: PlanField): string | number {
  return found?.[field as keyof Plan] ?? "";
}

function cellOf({ timeOfDay }: PlanSheet, field: PlanField, value: string | number): PlainCell {
  return DAYS.includes(field) && typeof value === "number" ? { time: timeOfDay(value) } : value;
}

function takeBack({ values, header }: PlanSheet, { row }: Plan): SheetChange[] {
  const ours = [...header.columns].flatMap(([field, column]) => (LOOKING_BACK.includes(field) ? [] : [column]));
  return clearRow(values, row, ours);
}
