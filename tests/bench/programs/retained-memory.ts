import { buildTree, rollUp } from "#engine";
import { definitionsOf } from "../definitions.ts";
import { buildHyperFormula } from "../peers/hyperformula.ts";
import { hyperFormulaSheet } from "../peers/hyperformula-sheet.ts";
import { leafValues, randomTree } from "../random-tree.ts";

/** Prints how many bytes a built and evaluated tree of 10,000 × 36 keeps; the first argument says whose. */
const random = randomTree(10_000);
const values = leafValues(random, 36);
const rows = definitionsOf(random);
const sheet = hyperFormulaSheet(random, values, 36);
const makers: Readonly<Record<string, () => unknown>> = {
  kigi: () => rollUp(buildTree(rows).tree, values, 36),
  hyperformula: () => buildHyperFormula(sheet),
};

const before = bytesInUse();
const kept = makers[process.argv[2] ?? ""]?.();
const retained = bytesInUse() - before;
if (kept === undefined) throw new Error("Say whose memory: kigi or hyperformula");
console.log(JSON.stringify({ retained }));

function bytesInUse(): number {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
