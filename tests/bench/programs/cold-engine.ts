import { definitionsOf } from "../definitions.ts";
import { leafValues, randomTree } from "../random-tree.ts";

/** Loads the engine alone, builds the same tree from its rows and evaluates it, all for the first time. */
const random = randomTree(1000);
const rows = definitionsOf(random);
const values = leafValues(random, 36);
const start = performance.now();
const { buildTree, rollUp } = await import("#engine");
const loaded = performance.now();
rollUp(buildTree(rows).tree, values, 36);
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));
