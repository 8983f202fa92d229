import { buildTree, ejectTree } from "#engine";
import { readTree } from "../sheets/tree/read-tree.ts";
import { type Answer, answer, header } from "./answer.ts";
import { countArgument, tableArgument } from "./arguments.ts";
import { idAndName, refuseCycle } from "./model-argument.ts";

/** The row below a header row. */
const DEFAULT_ROW = 2;

/** A spreadsheet has at most ten million cells. */
const LAST_ROW = 10_000_000;

/**
 * Writes plain formulas that compute the roll-up without the add-on; the value of the first KPI is in column C of `row`. アドオンなしで計算できる、ふつうの数式を書き出します(値はC列)。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {number} row Optional. Row of the first KPI's value in column C; 2 if left out. / 省略可。最初のKPIの値を置くC列の行。省略すると2。
 * @return {string[][]} ID, Name, Formula as text; paste it so that the formulas stand in column C and fill in the leaves.
 * @customfunction
 */
export function KPI_EJECT(tree: unknown, row: unknown): Answer {
  return answer("KPI_EJECT", tree, () => {
    const { definitions, language } = readTree(tableArgument(tree, "tree"));
    const built = buildTree(definitions).tree;
    refuseCycle(built);
    const formulas = ejectTree(built, countArgument(row, "row", { least: 1, most: LAST_ROW }) ?? DEFAULT_ROW);
    return [
      header(["id", "name", "formula"], language),
      ...formulas.map((formula, node) => [...idAndName(built, node), formula]),
    ];
  });
}
