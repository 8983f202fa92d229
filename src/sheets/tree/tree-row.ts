import type { KpiDefinition, Problem } from "#engine";
import { statusWords, type TreeField, wordFinder } from "#language";
import { isBlank } from "../cells/raw-grid.ts";
import { kindOfUnit } from "./kind-of-unit.ts";
import { shareTest } from "./share-test.ts";
import { createTreeCells } from "./tree-cells.ts";

const DEFAULT_CONTROLLABILITY = 3;

/** What an id may be made of; a name that stands in for an id may be anything. */
const ID = /^[\p{L}\p{N}\p{M}._\-ー・]+$/u;

/** Reads one row; null when it has neither id nor name. */
export type TreeRowReader = (cells: readonly unknown[], row: number) => KpiDefinition | null;

/** Prepares to read the rows of a tree table; what cannot be read is added to the problems. */
export function createTreeRowReader(columns: ReadonlyMap<TreeField, number>, problems: Problem[]): TreeRowReader {
  const cells = createTreeCells(columns, problems);
  const findStatus = wordFinder(statusWords);
  const isShare = shareTest();
  return (values, row) => {
    const id = cells.moveTo(values, row);
    if (id === "") {
      if (!values.every(isBlank)) cells.report("id", "id-missing", "error");
      return null;
    }
    const typedId = cells.text("id");
    if (typedId !== "" && !ID.test(typedId)) cells.report("id", "id-characters", "warning");
    const unit = cells.text("unit");
    const definition = {
      id,
      parent: cells.text("parent"),
      operator: cells.operator(),
      name: cells.text("name") || id,
      formula: cells.text("formula"),
      unit,
      direction: cells.direction() ?? "up",
      kind: cells.kind() ?? kindOfUnit(unit),
      timing: cells.timing(),
      stage: cells.text("stage"),
      area: cells.text("area"),
      owner: cells.text("owner"),
      controllability: cells.number("controllability", isControllability) ?? DEFAULT_CONTROLLABILITY,
      lag: cells.number("lag", isLag),
      target: cells.number("target", Number.isFinite),
      baseline: cells.number("baseline", Number.isFinite),
      role: cells.text("role"),
      audience: cells.text("audience"),
      status: findStatus(cells.text("status"))?.meaning ?? null,
      cadence: cells.text("cadence"),
      definition: cells.text("definition"),
      isShare: false,
      row,
    };
    // Not by a copy: that of so many members takes as long as reading the row.
    definition.isShare = isShare(definition);
    return definition;
  };
}

function isControllability(value: number): boolean {
  return value >= 1 && value <= 5;
}

function isLag(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
