import { buildTree, rollUp } from "#engine";
import { definitionsOf } from "../definitions.ts";
import { median, processorTime } from "../measure.ts";
import { typedArrayPass, typedArrayTree } from "../peers/typed-array-pass.ts";
import { chain, leafValues } from "../random-tree.ts";

const DEPTH = 50_000;
const MONTHS = 36;
/** Enough that the median is of a run without garbage collection: the 29 MB of each run call for one every few runs. */
const RUNS = 15;

/** Rolls up a deep chain again and again; the first argument says by whom. Prints the milliseconds of a usual run. */
const deep = chain(DEPTH);
const values = leafValues(deep, MONTHS);
const makers: Readonly<Record<string, () => () => unknown>> = {
  kigi: () => {
    const { tree } = buildTree(definitionsOf(deep));
    return () => rollUp(tree, values, MONTHS);
  },
  "typed arrays": () => {
    const flat = typedArrayTree(deep);
    return () => typedArrayPass(flat, values.slice(), MONTHS);
  },
};

const run = makers[process.argv[2] ?? ""]?.();
if (run === undefined) throw new Error(`Whose? ${Object.keys(makers).join(", ")}`);
const times = Array.from({ length: RUNS }, () => {
  const start = process.cpuUsage();
  run();
  return processorTime(start);
});
console.log(JSON.stringify({ processor: median(times) }));
