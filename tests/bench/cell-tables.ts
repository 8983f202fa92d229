import { monthLabel } from "#engine";
import { leafValues, type RandomTree } from "./random-tree.ts";

/** January 2023. */
const FIRST_MONTH = 24_276;

/** A table as a range of cells arrives in a custom function. */
export type CellTable = (string | number)[][];

/** The two tables of a person's spreadsheet. */
export interface CellTables {
  readonly tree: CellTable;
  readonly data: CellTable;
}

/** A tree and its leaves' values as a person would have them in cells. */
export function cellTables(random: RandomTree, months: number): CellTables {
  const values = leafValues(random, months);
  const tree: CellTable = [["ID", "Parent", "Op", "Name", "Unit", "Direction", "Area", "Controllability", "Target"]];
  random.parents.forEach((parent, node) => {
    const operator = random.operators[node] ?? "=";
    const isLeaf = random.children[node]?.length === 0;
    const area = ["Marketing", "Sales", "CS"][node % 3] ?? "";
    tree.push([
      `k${node}`,
      parent < 0 ? "" : `k${parent}`,
      operator,
      `KPI ${node}`,
      "JPY",
      "up",
      area,
      isLeaf ? 1 + (node % 5) : "",
      isLeaf ? 1.5 : "",
    ]);
  });
  const data: CellTable = [["KPI", ...Array.from({ length: months }, (_, month) => monthLabel(FIRST_MONTH + month))]];
  for (const leaf of random.leaves) data.push([`k${leaf}`, ...values.subarray(leaf * months, (leaf + 1) * months)]);
  return { tree, data };
}
