import { buildTree, openScenario, recompute, rollUp, setValue } from "#engine";
import { definitionsOf } from "../definitions.ts";
import { inFreshProcess } from "../fresh-process.ts";
import { median, race } from "../measure.ts";
import { modelOf } from "../model-of.ts";
import { buildHyperFormula, recalculate } from "../peers/hyperformula.ts";
import { hyperFormulaSheet } from "../peers/hyperformula-sheet.ts";
import { typedArrayPass, typedArrayTree } from "../peers/typed-array-pass.ts";
import { leafValues, type RandomTree, randomTree } from "../random-tree.ts";
import { atMost, type Line, timesFaster } from "../table.ts";

const MONTHS = 36;
const CHAIN_ROUNDS = 7;

/** Roll-up of 10,000 nodes × 36 months: full, of one changed leaf, from its rows, and of a chain 50,000 deep. */
export async function rollUpLines(): Promise<Line[]> {
  return [...fullLines(randomTree(10_000)), ...(await chainLines())];
}

function fullLines(random: RandomTree): Line[] {
  const rows = definitionsOf(random);
  const values = leafValues(random, MONTHS);
  const { tree } = buildTree(rows);
  const flat = typedArrayTree(random);
  const again = rollUp(tree, values, MONTHS);
  const sheet = hyperFormulaSheet(random, values, MONTHS);
  const peer = buildHyperFormula(sheet);
  const full = race([
    { name: "kigi", run: () => rollUp(tree, values, MONTHS) },
    { name: "typed arrays", run: () => typedArrayPass(flat, values.slice(), MONTHS) },
    { name: "kigi, in place", run: () => recompute(again) },
    { name: "hyperformula", run: () => recalculate(peer) },
  ]);
  const build = race(
    [
      { name: "kigi", run: () => rollUp(buildTree(rows).tree, values, MONTHS) },
      { name: "hyperformula", run: () => buildHyperFormula(sheet) },
    ],
    5,
  );
  const leaf = random.leaves[random.leaves.length - 1] ?? 0;
  const scenario = openScenario(modelOf(random, MONTHS), 0);
  const small = randomTree(1000);
  const smallScenario = openScenario(modelOf(small, MONTHS), 0);
  const smallLeaf = small.leaves[small.leaves.length - 1] ?? 0;
  let step = 0;
  const one = race([
    { name: "kigi", run: () => setValue(scenario, leaf, 1 + (step++ % 7)) },
    { name: "kigi, 1,000 nodes", run: () => setValue(smallScenario, smallLeaf, 1 + (step++ % 7)) },
    { name: "hyperformula", run: () => peer.setCellContents({ sheet: 0, row: leaf, col: 0 }, [[1 + (step++ % 7)]]) },
  ]);
  const of = (times: ReadonlyMap<string, number>, name: string): number => times.get(name) ?? Number.NaN;
  return [
    atMost(
      "roll-up, 10,000 × 36, into a new array",
      of(full, "kigi"),
      of(full, "typed arrays"),
      1.5,
      "a hand-written typed-array pass",
    ),
    timesFaster(
      "roll-up, 10,000 × 36, all formulas again in place",
      of(full, "kigi, in place"),
      of(full, "hyperformula"),
      300,
      "HyperFormula",
    ),
    timesFaster("tree from its rows + full roll-up", of(build, "kigi"), of(build, "hyperformula"), 40, "HyperFormula's build"),
    timesFaster("one leaf changed", of(one, "kigi"), of(one, "hyperformula"), 60, "HyperFormula"),
    atMost(
      "one leaf changed: the path, not the tree",
      of(one, "kigi"),
      of(one, "kigi, 1,000 nodes"),
      2,
      "the same in a tree of 1,000",
    ),
  ];
}

/** In new processes: what else is in memory makes the collection of garbage slow, and it would fall on either of the two. */
async function chainLines(): Promise<Line[]> {
  const times = { kigi: [] as number[], "typed arrays": [] as number[] };
  for (let round = 0; round < CHAIN_ROUNDS; round++) {
    for (const [name, list] of Object.entries(times)) {
      list.push((await inFreshProcess<{ readonly processor: number }>("chain", [name])).processor);
    }
  }
  return [
    atMost("chain 50,000 deep, full", median(times.kigi), median(times["typed arrays"]), 2, "a hand-written typed-array pass"),
  ];
}
