import { cpus } from "node:os";
import { attributionLines } from "./sections/attribution.ts";
import { cellFunctionLines } from "./sections/cell-functions.ts";
import { coldStartLines } from "./sections/cold-start.ts";
import { formulaLines } from "./sections/formula.ts";
import { hostLines } from "./sections/host.ts";
import { memoryLines } from "./sections/memory.ts";
import { reportLines } from "./sections/report.ts";
import { rollUpLines } from "./sections/roll-up.ts";
import { serviceCallLines } from "./sections/service-calls.ts";
import { sidebarLines } from "./sections/sidebar.ts";
import { transactionLines } from "./sections/transactions.ts";
import { type Line, TABLE_HEAD, tableRow } from "./table.ts";

const SECTIONS: Readonly<Record<string, () => Line[] | Promise<Line[]>>> = {
  "roll-up": rollUpLines,
  "cell-functions": cellFunctionLines,
  formula: formulaLines,
  attribution: attributionLines,
  memory: memoryLines,
  "cold-start": coldStartLines,
  transactions: transactionLines,
  "service-calls": serviceCallLines,
  report: reportLines,
  host: hostLines,
  sidebar: sidebarLines,
};

/**
 * Measures everything in one run and prints the table, row by row.
 *
 * @param only - Names of sections; all of them when there is none.
 */
export async function main(only: readonly string[]): Promise<void> {
  const names = only.length > 0 ? only : Object.keys(SECTIONS);
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}\n\n${TABLE_HEAD}`);
  for (const name of names) {
    const section = SECTIONS[name];
    if (!section) throw new Error(`There is no section "${name}": ${Object.keys(SECTIONS).join(", ")}`);
    for (const line of await section()) console.log(tableRow(line));
  }
}
