import { processorTime } from "../measure.ts";
import { hyperFormulaSheet } from "../peers/hyperformula-sheet.ts";
import { leafValues, randomTree } from "../random-tree.ts";

/** Loads HyperFormula and builds the same tree, which evaluates it. */
const tree = randomTree(1000);
const sheet = hyperFormulaSheet(tree, leafValues(tree, 36), 36);
const start = process.cpuUsage();
const { buildHyperFormula } = await import("../peers/hyperformula.ts");
buildHyperFormula(sheet);
console.log(JSON.stringify({ processor: processorTime(start) }));
