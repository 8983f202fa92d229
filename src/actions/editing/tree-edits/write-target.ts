import { readNumber } from "#engine";
import { unitStyle } from "#language";
import { isBlank } from "../../../sheets/cells/raw-grid.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf } from "./branch.ts";
import type { Draft } from "./draft.ts";
import { EditRefusal } from "./refusal.ts";

/**
 * Writes the standing target of a KPI, as it was typed.
 *
 * A cell that was blank comes to show a rate in per cent and anything else as it is, since a new row has taken its format from
 * the KPI above. Of a cell that held a target people have chosen the format.
 *
 * @throws {EditRefusal} `target-unreadable`
 */
export function writeTarget(sheet: TreeSheet, draft: Draft, node: number, typed: string): void {
  const number = readNumber(typed);
  if (typeof number !== "number") throw new EditRefusal("target-unreadable", { found: typed });
  const { row, unit } = definitionOf(sheet.tree, node);
  const isNew = isBlank(sheet.values[row - 1]?.[draft.columnOf("target") - 1]);
  draft.write(node, "target", number, isNew ? (unitStyle(unit).kind === "rate" ? "0.0%" : "General") : undefined);
}
