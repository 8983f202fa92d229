import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_GAP } from "../../src/functions/kpi-gap.ts";
import { KPI_LEADLAG } from "../../src/functions/kpi-leadlag.ts";
import { KPI_REQUIRED } from "../../src/functions/kpi-required.ts";
import { KPI_SIGNAL } from "../../src/functions/kpi-signal.ts";
import { KPI_WHATIF } from "../../src/functions/kpi-whatif.ts";
import { column, rowOf, tableOf } from "../functions/answered-table.ts";
import { type RandomTree, randomTree } from "./random-tree.ts";

const RUNS = { numRuns: 1000 };

type Range = readonly (readonly unknown[])[];

/** The tables of a random tree, as they stand in a sheet. */
function tablesOf({ rows, leaves }: RandomTree): { readonly tree: Range; readonly data: Range } {
  return {
    tree: [
      ["ID", "Parent", "Op", "Formula"],
      ...rows.map(({ id, parent = "", operator, formula = "" }) => [id, parent, operator ?? "=", formula]),
    ],
    data: [["KPI", "before", "after"], ...Array.from(leaves, ([id, values]) => [id, ...values])],
  };
}

/** Contributions by id; blanks are left out. */
function contributions(tree: Range, data: Range, from = "before", to = "after"): ReadonlyMap<string, number> {
  const rows = tableOf(KPI_CONTRIB(tree, data, from, to, "")).slice(1);
  return new Map(rows.flatMap((row) => (typeof row[5] === "number" ? [[String(row[0]), row[5]] as const] : [])));
}

function sizeOf(values: Iterable<number>): number {
  return Array.from(values).reduce((size, value) => Math.max(size, Math.abs(value)), 0);
}

describe("KPI_CONTRIB (methods 11)", () => {
  test("1: children add up to their parent, a root has its change", () => {
    let levels = 0;
    fc.assert(
      fc.property(randomTree(), (random) => {
        const { tree, data } = tablesOf(random);
        const answer = tableOf(KPI_CONTRIB(tree, data, "before", "after", ""));
        const given = contributions(tree, data);
        const root = rowOf(answer, "k0");
        if (given.has("k0")) expect(root[5]).toBe(root[4]);
        for (const { id } of random.rows) {
          const below = random.rows.filter(({ parent }) => parent === id).map((row) => given.get(row.id));
          const whole = given.get(id);
          if (whole === undefined || below.length === 0 || below.includes(undefined)) continue;
          const parts = below.map((part) => part ?? Number.NaN);
          const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
          expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - whole)).toBeLessThanOrEqual(1e-12 * size);
          levels++;
        }
      }),
      RUNS,
    );
    expect(levels).toBeGreaterThan(2_000);
  });

  test("2 and 5: exchanging the periods turns every sign; a leaf that stood still has exactly 0", () => {
    fc.assert(
      fc.property(randomTree(), (random) => {
        const { tree, data } = tablesOf(random);
        const forth = contributions(tree, data);
        const back = contributions(tree, data, "after", "before");
        const size = sizeOf(forth.values());
        for (const [id, contribution] of forth) {
          expect(Math.abs((back.get(id) ?? Number.NaN) + contribution)).toBeLessThanOrEqual(1e-9 * size);
          const [before, after] = random.leaves.get(id) ?? [0, 1];
          if (before === after) expect(contribution).toBe(0);
        }
      }),
      RUNS,
    );
  });

  test("3: the order of the rows of tree and data does not matter", () => {
    const shuffled = randomTree(30).chain((random) => {
      const { tree, data } = tablesOf(random);
      const shuffle = (table: Range) => fc.shuffledSubarray(table.slice(1), { minLength: table.length - 1 });
      return fc.tuple(fc.constant({ tree, data }), shuffle(tree), shuffle(data));
    });
    fc.assert(
      fc.property(shuffled, ([{ tree, data }, rows, figures]) => {
        const plain = contributions(tree, data);
        const other = contributions([tree[0] ?? [], ...rows], [data[0] ?? [], ...figures]);
        const size = sizeOf(plain.values());
        expect(other.size).toBe(plain.size);
        for (const [id, contribution] of plain) {
          expect(Math.abs((other.get(id) ?? Number.NaN) - contribution), id).toBeLessThanOrEqual(1e-9 * size);
        }
      }),
      RUNS,
    );
  });
});

test("KPI_GAP is KPI_CONTRIB from the actuals to the targets, when every leaf has a target", () => {
  fc.assert(
    fc.property(randomTree(30), (random) => {
      const { tree, data } = tablesOf(random);
      const targets = tree.map((row, at) => [...row, at === 0 ? "Target" : (random.leaves.get(String(row[0]))?.[1] ?? "")]);
      const actuals = data.map((row) => row.slice(0, 2));
      const gaps = tableOf(KPI_GAP(targets, actuals, "before", ""));
      const plain = contributions(tree, data);
      const size = sizeOf(plain.values());
      for (const [id, contribution] of plain) {
        expect(Math.abs(Number(rowOf(gaps, id)[5]) - contribution), id).toBeLessThanOrEqual(1e-9 * size);
      }
    }),
    RUNS,
  );
});

test("11: what KPI_REQUIRED answers makes the root the target in KPI_WHATIF", () => {
  let found = 0;
  fc.assert(
    fc.property(randomTree(20), fc.nat(), fc.integer({ min: 1, max: 500 }), (random, pick, target) => {
      const { tree, data } = tablesOf(random);
      const ids = Array.from(random.leaves.keys());
      const kpi = ids[pick % ids.length] ?? "";
      const value = answerOrNull(() => KPI_REQUIRED(tree, data, "before", kpi, target));
      if (value === null) return;
      const root = rowOf(tableOf(KPI_WHATIF(tree, data, "before", [[kpi, value]])), "k0");
      expect(Math.abs(Number(root[3]) - target)).toBeLessThanOrEqual(1e-9 * Math.max(target, Math.abs(Number(root[2]))));
      found++;
    }),
    RUNS,
  );
  expect(found).toBeGreaterThan(200);
});

/** Null where the function says that no value can. Any other refusal fails the test. */
function answerOrNull(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    expect(String(error)).toMatch(/^Error: KPI_REQUIRED: (?:no value of|k\d+ does not move|k0 has no value)/);
    return null;
  }
}

const cells = (values: readonly number[]): Range => values.map((value) => [value]);

test("12: KPI_SIGNAL of a shifted and scaled series has shifted and scaled limits and the same signals", () => {
  const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(series, fc.constantFrom(0.25, 2, 1024), fc.integer({ min: -999, max: 999 }), (values, scale, shift) => {
      const plain = tableOf(KPI_SIGNAL(cells(values)));
      const moved = tableOf(KPI_SIGNAL(cells(values.map((value) => value * scale + shift))));
      expect(column(moved, 4)).toEqual(column(plain, 4));
      for (const limit of [1, 2, 3]) {
        const [before = Number.NaN, after = Number.NaN] = [plain, moved].map((answer) => Number(answer[1]?.[limit]));
        const size = Math.max(1, Math.abs(shift), ...values.map((value) => Math.abs(value * scale)));
        expect(Math.abs(after - (before * scale + shift))).toBeLessThanOrEqual(1e-9 * size);
      }
    }),
    RUNS,
  );
});

test("13: KPI_LEADLAG of a series and its own shift by L months has r = 1 at lag L", () => {
  const noise = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 48 });
  fc.assert(
    fc.property(noise, fc.integer({ min: 0, max: 6 }), (values, lag) => {
      fc.pre(new Set(values).size > 20);
      const leading = values.slice(lag);
      const lagging = values.slice(0, values.length - lag);
      const row = tableOf(KPI_LEADLAG(cells(leading), cells(lagging), 6))[lag + 1] ?? [];
      expect(row[0]).toBe(lag);
      expect(row[2]).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});
