import { type AddOn, loadAddOn } from "../add-on.ts";
import { type CellTables, cellTables } from "../cell-tables.ts";
import { race } from "../measure.ts";
import { buildHyperFormula } from "../peers/hyperformula.ts";
import { hyperFormulaSheet } from "../peers/hyperformula-sheet.ts";
import { leafValues, randomTree } from "../random-tree.ts";
import { type Line, timesFaster, within } from "../table.ts";
import { transactionRows } from "../transaction-rows.ts";

const MONTHS = 36;
const MOST_MONTHS = 120;

/** A cell waits 30 seconds for a custom function; on Google's machines it may take several times as long as here. */
const PATIENCE = 2000;

/** Every function of the tree family as a cell calls it: ranges in, a range out, through the built bundle. */
export function cellFunctionLines(): Line[] {
  const { call } = loadAddOn();
  const random = randomTree(10_000);
  const small = cellTables(random, MONTHS);
  const sheet = hyperFormulaSheet(random, leafValues(random, MONTHS), MONTHS);
  const build = race(
    [
      { name: "kigi", run: () => call("KPI_ROLLUP", small.tree, small.data) },
      { name: "hyperformula", run: () => buildHyperFormula(sheet) },
    ],
    5,
  );
  const of = (times: ReadonlyMap<string, number>, name: string): number => times.get(name) ?? Number.NaN;
  const calls = callsOf(cellTables(random, MOST_MONTHS), `k${random.leaves[0] ?? 0}`, call);
  const times = race(
    calls.map(([name, ...args]) => ({ name, run: () => call(name, ...args) })),
    5,
  );
  const rows = [["Date", "Customer", "Amount"], ...transactionRows(200_000, "sorted")];
  const factors = race([{ name: "KPI_FACTORS", run: () => call("KPI_FACTORS", rows) }], 5);
  return [
    timesFaster(
      "`KPI_ROLLUP` of a cell, 10,000 × 36: ranges in, range out",
      of(build, "kigi"),
      of(build, "hyperformula"),
      20,
      "HyperFormula's build",
    ),
    ...calls.map(([name]) => within(`\`${name}\` of a cell, 10,000 × 120`, of(times, name), PATIENCE, "ms")),
    within("`KPI_FACTORS` of a cell, 200,000 rows", of(factors, "KPI_FACTORS"), PATIENCE, "ms"),
  ];
}

type Call = readonly [name: string, ...args: unknown[]];

/** Each function with arguments that make it do its work; the root is asked for a hundredth more than it has. */
function callsOf({ tree, data }: CellTables, leaf: string, call: AddOn["call"]): readonly Call[] {
  const goal = Number(call("KPI_ROLLUP", tree, data, "", "k0")) * 1.01;
  return [
    ["KPI_ROLLUP", tree, data],
    ["KPI_CHECK", tree, data],
    ["KPI_CONTRIB", tree, data],
    ["KPI_GAP", tree, data],
    ["KPI_FOCUS", tree, data],
    ["KPI_BAND", tree, data],
    ["KPI_SENSITIVITY", tree, data],
    ["KPI_WHATIF", tree, data, "", [[leaf, 2]]],
    ["KPI_REQUIRED", tree, data, "", leaf, goal],
    ["KPI_SPLIT", tree, data, "", goal],
    ["KPI_EJECT", tree],
  ];
}
