import {
  type Facts,
  type Kind,
  type KpiDefinition,
  type Operator,
  type Problem,
  readNumber,
  type Severity,
  type Timing,
} from "#engine";
import { directionWords, kindWords, type TreeField, timingWords, wordFinder } from "#language";
import { cellError, cellOf, excerpt, textOf } from "../cells/raw-grid.ts";
import { readOperator } from "./read-operator.ts";

/** A lone dash says “none” in every column but the operator's. */
const DASH = /^[-－−–—―ー]$/;

/** The cells of one row of a tree table, by field. Reading a bad cell reports it and gives the same as a blank one. */
export interface TreeCells {
  /** Goes to a row; returns the id of its KPI, "" when it has neither id nor name. */
  readonly moveTo: (values: readonly unknown[], row: number) => string;
  readonly text: (field: TreeField) => string;
  readonly number: (field: TreeField, accepts: (value: number) => boolean) => number | null;
  readonly operator: () => Operator | null;
  readonly direction: () => KpiDefinition["direction"] | null;
  readonly kind: () => Kind | null;
  readonly timing: () => Timing | null;
  readonly report: (field: TreeField, variant: string, severity: Severity, facts?: Facts) => void;
}

/** Prepares to read row after row of a tree table. */
export function createTreeCells(columns: ReadonlyMap<TreeField, number>, problems: Problem[]): TreeCells {
  let cells: readonly unknown[] = [];
  let row = 0;
  let kpi = "";

  const raw = (field: TreeField): unknown => {
    const column = columns.get(field);
    return column === undefined ? "" : cells[column];
  };
  const report: TreeCells["report"] = (field, variant, severity, facts = {}) => {
    const place = { table: "tree", row, column: field } as const;
    const found = excerpt(raw(field));
    problems.push({ code: "P-38", variant, severity, kpi: kpi || null, place, facts: { id: kpi, row, found, ...facts } });
  };
  const text = (field: TreeField): string => {
    const value = raw(field);
    if (value === "" || value === undefined) return "";
    if (cellError(value) !== null) {
      report(field, "cell-error", "error");
      return "";
    }
    const found = textOf(value);
    return found.length === 1 && DASH.test(found) ? "" : found;
  };
  const word = <Meaning extends string>(
    field: TreeField,
    find: (text: string) => { meaning: Meaning } | null,
  ): Meaning | null => {
    const found = text(field);
    if (found === "") return null;
    const match = find(found);
    if (!match) report(field, `unreadable-${field}`, "warning");
    return match?.meaning ?? null;
  };
  const findDirection = wordFinder(directionWords);
  const findKind = wordFinder(kindWords);
  const findTiming = wordFinder(timingWords);

  return {
    moveTo: (values, at) => {
      cells = values;
      row = at;
      kpi = "";
      kpi = text("id") || quietText(raw("name"));
      return kpi;
    },
    text,
    number: (field, accepts) => {
      const value = raw(field);
      if (value === "" || value === undefined) return null;
      if (cellError(value) !== null) {
        report(field, "cell-error", "error");
        return null;
      }
      const read = readNumber(cellOf(value));
      if (read === null) return null;
      if (read !== undefined && accepts(read)) return read;
      report(field, `unreadable-${field}`, "warning");
      return null;
    },
    operator: () => {
      const found = textOf(raw("op"));
      // An em dash fills the cell of a root in printed tables; a minus sign is another character.
      if (found === "" || found === "—" || found === "―") return null;
      const operator = readOperator(found);
      if (operator === null) report("op", "unreadable-op", "error");
      return operator;
    },
    direction: () => word("direction", findDirection),
    kind: () => word("kind", findKind),
    timing: () => word("timing", findTiming),
    report,
  };
}

/** The text of a cell whose errors are reported elsewhere. */
function quietText(value: unknown): string {
  return cellError(value) === null ? textOf(value) : "";
}
