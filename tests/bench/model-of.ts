import { buildModel, buildTree, type Model, periodOfMonth } from "#engine";
import { definitionsOf } from "./definitions.ts";
import { leafValues, type RandomTree } from "./random-tree.ts";

/** A tree with random values in every leaf and month. */
export function modelOf(random: RandomTree, months: number): Model {
  const actuals = leafValues(random, months);
  const periods = Array.from({ length: months }, (_, month) => periodOfMonth(24_000 + month));
  const targets = new Float64Array(actuals.length).fill(Number.NaN);
  return buildModel(buildTree(definitionsOf(random)).tree, { periods, actuals, targets });
}
