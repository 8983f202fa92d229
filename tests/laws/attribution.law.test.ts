import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChangeRow } from "../../src/engine/attribution/change-row.ts";
import { betweenPeriods, type Endpoints } from "../../src/engine/attribution/endpoints.ts";
import { explainChange } from "../../src/engine/attribution/explain-change.ts";
import { createLocalSplit, type LocalSplit, splitNode } from "../../src/engine/attribution/local-split.ts";
import { orderAverage } from "../../src/engine/attribution/order-average.ts";
import { productMultipliers } from "../../src/engine/attribution/product-multipliers.ts";
import type { Model } from "../../src/engine/tree/model.ts";
import { valueAt } from "../../src/engine/tree/roll-up.ts";
import { modelOfRandom, type RandomTree, randomSharingTree, randomTree } from "./random-tree.ts";

const RUNS = { numRuns: 1000 };

/** Contributions by id: what must not depend on anything but the numbers. */
function explain(random: RandomTree, from = 0, to = 1): ReadonlyMap<string, number | null> {
  const model = modelOfRandom(random);
  return new Map(
    explainChange(model, from, to).map(({ node, contribution }) => [model.tree.definitions[node]?.id ?? "", contribution]),
  );
}

/** The largest contribution: what rounding is measured by. */
function sizeOf(contributions: ReadonlyMap<string, number | null>): number {
  return Math.max(...Array.from(contributions.values(), (each) => Math.abs(each ?? 0)));
}

function expectSame(found: ReadonlyMap<string, number | null>, expected: ReadonlyMap<string, number | null>, factor = 1): void {
  const size = sizeOf(expected);
  for (const [id, contribution] of found) {
    const other = expected.get(id) ?? null;
    if (other === null) expect(contribution, id).toBeNull();
    else expect(Math.abs((contribution ?? Number.NaN) - factor * other), id).toBeLessThanOrEqual(1e-9 * size);
  }
}

/** How many of the trees had something to explain: a law about nothing would hold too. */
function counter() {
  let trees = 0;
  return {
    see: (contributions: ReadonlyMap<string, number | null>) => {
      if (sizeOf(contributions) > 0) trees++;
    },
    expectMany: () => expect(trees).toBeGreaterThan(400),
  };
}

describe("Attribution (methods 11)", () => {
  it("1: children add up to their parent at every node, leaves to the change of the root", () => {
    const seen = counter();
    fc.assert(
      fc.property(randomTree(), (random) => {
        const model = modelOfRandom(random);
        expectAddsUp(model, explainChange(model, 0, 1));
        seen.see(explain(random));
      }),
      RUNS,
    );
    seen.expectMany();
  });

  it("1: the parts of a KPI add up to its change before rounding is made good", () => {
    let split = 0;
    fc.assert(
      fc.property(randomSharingTree(), (random) => {
        const { tree, rollup } = modelOfRandom(random);
        const ends = betweenPeriods(modelOfRandom(random), 0, 1);
        const parts = createLocalSplit(false);
        for (let node = 0; node < tree.size; node++) {
          splitNode(tree, node, ends, parts);
          const size =
            sizeOfTerms(parts, ends) + Math.abs(valueAt(rollup, node, 0) ?? 0) + Math.abs(valueAt(rollup, node, 1) ?? 0);
          const change = (ends.after[node] as number) - (ends.before[node] as number);
          if (parts.count === 0 || Number.isNaN(size + change)) continue;
          const sum = parts.parts.subarray(0, parts.count).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-9 * size);
          split++;
        }
      }),
      RUNS,
    );
    expect(split).toBeGreaterThan(2000);
  });

  it("1: the leaves add up to the change of the root also where KPIs count on several ways", () => {
    const seen = counter();
    fc.assert(
      fc.property(randomSharingTree(), (random) => {
        const model = modelOfRandom(random);
        const changes = explainChange(model, 0, 1);
        expectLeavesAddUp(model, changes);
        seen.see(explain(random));
      }),
      RUNS,
    );
    seen.expectMany();
  });

  it("1: every KPI has a contribution where every KPI has values", () => {
    fc.assert(
      fc.property(randomTree(), (random) => {
        const changes = explainChange(modelOfRandom(random), 0, 1);
        fc.pre(changes.every(({ change }) => change !== null));
        expect(changes.filter(({ contribution }) => contribution === null)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("2: exchanging the periods turns every sign and changes nothing else", () => {
    const seen = counter();
    fc.assert(
      fc.property(randomTree(), (random) => {
        const forwards = explain(random);
        expectSame(explain(random, 1, 0), forwards, -1);
        seen.see(forwards);
      }),
      RUNS,
    );
    seen.expectMany();
  });

  it("3: the order of the rows does not matter", () => {
    fc.assert(
      fc.property(
        randomTree().chain((random) =>
          fc.tuple(fc.constant(random), fc.shuffledSubarray([...random.rows], { minLength: random.rows.length })),
        ),
        ([random, rows]) => expectSame(explain({ ...random, rows }), explain(random)),
      ),
      RUNS,
    );
  });

  it("4: the unit of a factor does not matter, when the other factor has the matching one", () => {
    let scaled = 0;
    fc.assert(
      fc.property(randomTree(), (random) => {
        const couple = twoFactors(random);
        fc.pre(couple !== null);
        const [one, other] = couple as [string, string];
        const leaves = new Map(random.leaves);
        // Powers of two scale without rounding, so that thresholds in formulas stay on their side.
        leaves.set(one, scale(random, one, 1024));
        leaves.set(other, scale(random, other, 1 / 1024));
        const original = explain(random);
        expectSame(explain({ ...random, leaves }), original);
        if (sizeOf(original) > 0) scaled++;
      }),
      RUNS,
    );
    expect(scaled).toBeGreaterThan(300);
  });

  it("5: a leaf that did not change gets exactly 0", () => {
    let still = 0;
    fc.assert(
      fc.property(randomTree(), (random) => {
        const contributions = explain(random);
        for (const [id, [before, after]] of random.leaves) {
          if (before !== after || contributions.get(id) === null) continue;
          expect(contributions.get(id), id).toBe(0);
          still++;
        }
      }),
      RUNS,
    );
    expect(still).toBeGreaterThan(1000);
  });

  it("6: a subtree replaced by a leaf with the same two values changes no other contribution", () => {
    const seen = counter();
    fc.assert(
      fc.property(randomTree(), fc.nat(), (random, pick) => {
        const original = explain(random);
        const collapsed = collapse(random, pick);
        fc.pre(collapsed !== null);
        for (const [id, contribution] of explain(collapsed as RandomTree)) {
          if (contribution === null) continue;
          expect(Math.abs(contribution - (original.get(id) ?? Number.NaN)), id).toBeLessThanOrEqual(1e-9 * sizeOf(original));
        }
        seen.see(original);
      }),
      RUNS,
    );
    seen.expectMany();
  });

  it("7: the multipliers of a product are those of the Shapley value over all sets, whatever signs and zeros", () => {
    const factor = fc.oneof(
      fc.integer({ min: -50, max: 50 }).map((each) => each / 10),
      fc.constant(0),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 8 }), (pairs) => {
        const before = pairs.map(([first]) => first);
        const after = pairs.map(([, second]) => second);
        const product = (set: number): number =>
          pairs.reduce((total, [first, second], at) => total * ((set >> at) & 1 ? second : first), 1);
        const sets = Float64Array.from({ length: 2 ** pairs.length }, (_, set) => product(set));
        const { average } = orderAverage(sets, pairs.length);
        const size = Math.max(...sets.map(Math.abs));
        productMultipliers(before, after).forEach((multiplier, at) => {
          const part = multiplier * ((after[at] as number) - (before[at] as number));
          expect(Math.abs(part - (average[at] as number))).toBeLessThanOrEqual(1e-12 * size);
        });
      }),
      RUNS,
    );
  });

  it("7: the average over sets is the average over all orders, also where some states have no value", () => {
    const game = fc.integer({ min: 1, max: 5 }).chain((players) =>
      fc.tuple(
        fc.constant(players),
        fc.array(
          fc.oneof(
            { weight: 8, arbitrary: fc.integer({ min: -99, max: 99 }) },
            { weight: 1, arbitrary: fc.constant(Number.NaN) },
          ),
          {
            minLength: 2 ** players,
            maxLength: 2 ** players,
          },
        ),
      ),
    );
    fc.assert(
      fc.property(game, ([players, values]) => {
        const { average, lowest, highest } = orderAverage(Float64Array.from(values), players);
        const byOrder = overAllOrders(values, players);
        for (let player = 0; player < players; player++) {
          if (byOrder.count === 0) {
            expect(average[player]).toBeNaN();
            continue;
          }
          expect(average[player]).toBeCloseTo(byOrder.average[player] as number, 9);
          expect(lowest[player]).toBe(byOrder.lowest[player]);
          expect(highest[player]).toBe(byOrder.highest[player]);
        }
      }),
      RUNS,
    );
  });

  it("8: children that cancel out inside an unchanged parent get finite, opposite parts that are not 0", () => {
    const positive = fc.integer({ min: 1, max: 1000 }).map((each) => each / 4);
    fc.assert(
      fc.property(positive, positive, positive, fc.tuple(positive, positive), (one, other, move, price) => {
        const leaves = new Map([
          ["new", [one, one + move]],
          ["old", [other + move, other]],
          ["price", price],
        ] as const);
        const rows = [
          { id: "revenue" },
          { id: "price", parent: "revenue", operator: "×" },
          { id: "customers", parent: "revenue", operator: "×" },
          { id: "new", parent: "customers", operator: "+" },
          { id: "old", parent: "customers", operator: "+" },
        ] as const;
        const contributions = explain({ rows, leaves });
        const gained = contributions.get("new") ?? Number.NaN;
        expect(contributions.get("customers")).toBe(0);
        expect(gained).toBeGreaterThan(0);
        expect(Math.abs(gained + (contributions.get("old") ?? Number.NaN))).toBeLessThanOrEqual(1e-12 * gained);
        expect(Math.abs(gained - (move * (price[0] + price[1])) / 2)).toBeLessThanOrEqual(1e-9 * gained);
      }),
      RUNS,
    );
  });
});

function expectAddsUp(model: Model, changes: readonly ChangeRow[]): void {
  const { tree } = model;
  const below = new Map<number, number[]>();
  tree.parents.forEach((parent, node) => {
    if (parent >= 0) below.set(parent, [...(below.get(parent) ?? []), node]);
  });
  for (const [parent, children] of below) {
    const whole = changes[parent]?.contribution ?? null;
    const parts = children.map((child) => changes[child]?.contribution ?? null);
    if (parts.includes(null)) continue;
    const sum = (parts as number[]).reduce((total, part) => total + part, 0);
    const size = (parts as number[]).reduce((total, part) => total + Math.abs(part), 0);
    expect(whole).not.toBeNull();
    expect(Math.abs(sum - (whole as number))).toBeLessThanOrEqual(1e-12 * size);
  }
  expectLeavesAddUp(model, changes);
}

/** What the terms are worth whose differences make the parts: rounding is measured by them. */
function sizeOfTerms({ count, nodes, multipliers }: LocalSplit, { before, after }: Endpoints): number {
  let size = 0;
  for (let at = 0; at < count; at++) {
    const node = nodes[at] as number;
    size += Math.abs((multipliers[at] as number) * Math.max(Math.abs(before[node] as number), Math.abs(after[node] as number)));
  }
  return size;
}

function expectLeavesAddUp({ tree }: Model, changes: readonly ChangeRow[]): void {
  const leaves = changes.filter(({ node }) => tree.shapes[node] === "leaf").map(({ contribution }) => contribution);
  if (leaves.includes(null)) return;
  const total = (leaves as number[]).reduce((sum, part) => sum + part, 0);
  const size = (leaves as number[]).reduce((sum, part) => sum + Math.abs(part), 0);
  expect(Math.abs(total - (changes[0]?.change ?? Number.NaN))).toBeLessThanOrEqual(1e-12 * size);
}

/** Two leaves that are multiplied into the same parent by its operators; null when the tree has none. */
function twoFactors({ rows, leaves }: RandomTree): [string, string] | null {
  const formulas = new Set(rows.filter(({ formula }) => formula).map(({ id }) => id));
  const factors = new Map<string, string>();
  for (const { id, parent, operator } of rows) {
    if (operator !== "×" || parent === undefined || !leaves.has(id) || formulas.has(parent)) continue;
    const sibling = factors.get(parent);
    if (sibling !== undefined) return [sibling, id];
    factors.set(parent, id);
  }
  return null;
}

function scale({ leaves }: RandomTree, id: string, factor: number): readonly [number, number] {
  const [before, after] = leaves.get(id) ?? [Number.NaN, Number.NaN];
  return [before * factor, after * factor];
}

/** The tree with everything below one of its computed nodes taken away and that node typed; null when that node has no values. */
function collapse(random: RandomTree, pick: number): RandomTree | null {
  const model = modelOfRandom(random);
  const { tree } = model;
  const inner = Array.from(tree.shapes.keys()).filter((node) => node > 0 && tree.shapes[node] !== "leaf");
  const chosen = inner[pick % Math.max(1, inner.length)];
  const change = chosen === undefined ? undefined : explainChange(model, 0, 1)[chosen];
  if (chosen === undefined || change === undefined || change.before === null || change.after === null) return null;
  const gone = new Set<number>();
  tree.parents.forEach((parent, node) => {
    if (parent === chosen || gone.has(parent)) gone.add(node);
  });
  const id = tree.definitions[chosen]?.id ?? "";
  const rows = random.rows.filter((_, node) => !gone.has(node)).map((row) => (row.id === id ? { ...row, formula: "" } : row));
  return { rows, leaves: new Map(random.leaves).set(id, [change.before, change.after]) };
}

/** The definition itself: one order after the other, leaving out those that meet a state without value. */
function overAllOrders(values: readonly number[], players: number) {
  const sums = new Array<number>(players).fill(0);
  const lowest = new Array<number>(players).fill(Number.POSITIVE_INFINITY);
  const highest = new Array<number>(players).fill(Number.NEGATIVE_INFINITY);
  let count = 0;
  for (const order of ordersOf(Array.from({ length: players }, (_, player) => player))) {
    let set = 0;
    const steps = order.map((player) => {
      const from = values[set] as number;
      set |= 1 << player;
      return { player, step: (values[set] as number) - from };
    });
    if (steps.some(({ step }) => Number.isNaN(step))) continue;
    count++;
    for (const { player, step } of steps) {
      sums[player] = (sums[player] as number) + step;
      lowest[player] = Math.min(lowest[player] as number, step);
      highest[player] = Math.max(highest[player] as number, step);
    }
  }
  return { average: sums.map((sum) => sum / count), lowest, highest, count };
}

function ordersOf(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) => ordersOf(players.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}
