import fc from "fast-check";
import { expect, it } from "vitest";
import { orderBand } from "../../src/engine/attribution/order-band.ts";
import type { Model } from "../../src/engine/tree/model.ts";
import type { Tree } from "../../src/engine/tree/tree.ts";
import { modelOfRandom, randomPlainTree } from "./random-tree.ts";

it("The band and its robustness are those found by trying every order in every product", () => {
  let [contested, safe] = [0, 0];
  fc.assert(
    fc.property(randomPlainTree(9), (random) => {
      const model = modelOfRandom(random);
      const rows = orderBand(model, 0, 1);
      fc.pre(rows.every(({ contribution }) => contribution !== null));
      const tries = everyOrder(model);
      fc.pre(tries.length <= 600);
      // The difference of two large values is only as exact as they are, however small the parts.
      const values = model.rollup.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const size = Math.max(values * 1e-4, ...tries.flatMap((each) => each.map(Math.abs)));
      rows.forEach(({ lowest, highest }, node) => {
        const found = tries.map((each) => each[node] as number);
        expect(Math.abs((lowest ?? Number.NaN) - Math.min(...found))).toBeLessThanOrEqual(1e-9 * size);
        expect(Math.abs((highest ?? Number.NaN) - Math.max(...found))).toBeLessThanOrEqual(1e-9 * size);
      });
      const leaves = Array.from(model.tree.shapes.keys()).filter((node) => model.tree.shapes[node] === "leaf");
      const part = (leaf: number): number => Math.abs(rows[leaf]?.contribution ?? Number.NaN);
      const most = Math.max(...leaves.map(part));
      const leaders = leaves.filter((leaf) => part(leaf) >= most - 1e-8 * size);
      const isNeverOvertaken = (leader: number, tolerance: number): boolean =>
        tries.every((each) =>
          leaves.every((leaf) => Math.abs(each[leaf] as number) <= Math.abs(each[leader] as number) + tolerance),
        );
      const isRobust = rows[0]?.robust;
      // Leaves that tie may each be the leader: one that is never overtaken is enough.
      if (isRobust) expect(leaders.some((leader) => isNeverOvertaken(leader, 1e-8 * size))).toBe(true);
      else expect(leaders.some((leader) => isNeverOvertaken(leader, 0))).toBe(false);
      if (isRobust) safe++;
      else contested++;
    }),
    { numRuns: 1000 },
  );
  expect(contested).toBeGreaterThan(50);
  expect(safe).toBeGreaterThan(200);
});

/** The part of every node, once for every choice of an order in each product. */
function everyOrder(model: Model): number[][] {
  const { tree, rollup } = model;
  const [before, after] = [0, 1].map((period) => (node: number) => rollup.values[node * 2 + period] as number) as [Value, Value];
  let tries: number[][] = [[after(0) - before(0)]];
  const effects: number[][] = [[1]];
  let states = tries.map((parts, at) => ({ parts, effects: effects[at] as number[] }));
  for (let rank = tree.order.length - 1; rank >= 0; rank--) {
    const node = tree.order[rank] as number;
    const choices = multiplierChoices(tree, node, before, after);
    states = states.flatMap((state) =>
      choices.map((multipliers) => {
        const next = { parts: [...state.parts], effects: [...state.effects] };
        for (const [child, multiplier] of multipliers) {
          next.effects[child] = (state.effects[node] as number) * multiplier;
          next.parts[child] = (next.effects[child] as number) * (after(child) - before(child));
        }
        return next;
      }),
    );
    if (states.length > 600) break;
  }
  tries = states.map(({ parts }) => parts);
  return tries;
}

type Value = (node: number) => number;

/** For every order of the factors of a node: what one unit of each is worth when its turn comes. */
function multiplierChoices(tree: Tree, node: number, before: Value, after: Value): [number, number][][] {
  const [start, end] = [tree.firstChild[node] as number, tree.firstChild[node + 1] as number];
  const edges = Array.from({ length: end - start }, (_, at) => start + at);
  const childOf = (edge: number): number => tree.children[edge] as number;
  if (tree.shapes[node] !== "product") return [edges.map((edge) => [childOf(edge), tree.inverted[edge] ? -1 : 1])];
  const factor = (edge: number, value: Value): number => (tree.inverted[edge] ? 1 / value(childOf(edge)) : value(childOf(edge)));
  return ordersOf(edges).map((order) =>
    order.map((edge, turn) => {
      const others = order.reduce(
        (product, other, at) => (other === edge ? product : product * factor(other, at < turn ? after : before)),
        1,
      );
      const unit = tree.inverted[edge] ? -factor(edge, before) * factor(edge, after) : 1;
      return [childOf(edge), unit * others];
    }),
  );
}

function ordersOf(edges: readonly number[]): number[][] {
  if (edges.length === 0) return [[]];
  return edges.flatMap((first) => ordersOf(edges.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}
