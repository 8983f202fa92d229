import { attributionLines } from "./sections/attribution.ts";
import { formulaLines } from "./sections/formula.ts";
import { rollUpLines } from "./sections/roll-up.ts";
import { markdown } from "./table.ts";

/** Measures everything in one run and prints the table. */
export async function main(): Promise<void> {
  console.log(markdown([...rollUpLines(), ...formulaLines(), ...attributionLines()]));
}
