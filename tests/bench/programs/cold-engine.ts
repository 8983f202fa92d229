import { definitionsOf } from "../definitions.ts";
import { processorTime } from "../measure.ts";
import { leafValues, randomTree } from "../random-tree.ts";

/** Loads the engine alone, builds the same tree from its rows and evaluates it, all for the first time. */
const random = randomTree(1000);
const rows = definitionsOf(random);
const values = leafValues(random, 36);
const start = process.cpuUsage();
const { buildTree, rollUp } = await import("#engine");
rollUp(buildTree(rows).tree, values, 36);
console.log(JSON.stringify({ processor: processorTime(start) }));
