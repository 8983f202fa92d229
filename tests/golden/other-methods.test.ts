import { describe, expect, test } from "vitest";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { KPI_SENSITIVITY } from "../../src/functions/kpi-sensitivity.ts";
import { rowOf, tableOf } from "../functions/answered-table.ts";
import { bandOf, bands, contributionsOf, drawnTree, formulaTree, type Named, near, twoPeriods } from "./cell-answers.ts";
import { methodVector } from "./method-vector.ts";

/**
 * Vectors of methods that no function offers on purpose (methods 2.4 and 10), and what the functions give instead. An answer
 * that depends on the order of the factors is one of several; `KPI_BAND` shows how far apart they are.
 */

interface Ordered {
  readonly formula: string;
  readonly base: Named;
  readonly current: Named;
  readonly order: readonly string[];
}

interface Parts {
  readonly contributions: Named;
  readonly total: number;
}

describe("one factor after the other: two factors have two answers, which are the ends of the band", () => {
  test.each(
    ["dev-attr-08", "dev-attr-19"].map((id) => methodVector<Ordered, Parts>(id)).map((each) => [each.title, each] as const),
  )("%s", (_, { inputs, expected }) => {
    const tree = drawnTree(["total", ...inputs.order.map((id) => `${id} × total`)].join("\n"));
    const ours = contributionsOf(tree, inputs.base, inputs.current);
    const band = bands(tree, inputs.base, inputs.current);
    expect(ours).toMatchObject(near({ total: expected.total }, 9));
    for (const id of inputs.order) {
      const published = expected.contributions[id] ?? Number.NaN;
      const [lowest, highest] = bandOf(band, id);
      expect(Math.min(Math.abs(published - lowest), Math.abs(published - highest)), id).toBeLessThan(1e-9);
      expect(ours[id], id).toBeCloseTo((lowest + highest) / 2, 9);
    }
  });

  test("dev-attr-08 (icanexplain): the price rose, so it adds 7,500, whatever the text under the table says", () => {
    const { inputs } = methodVector<Ordered, Parts>("dev-attr-08");
    const tree = drawnTree("total\nbookings × total\nrevenue_per_booking × total");
    expect(contributionsOf(tree, inputs.base, inputs.current)).toEqual({
      total: 52_500,
      bookings: 44_500,
      revenue_per_booking: 8_000,
    });
    expect(bandOf(bands(tree, inputs.base, inputs.current), "revenue_per_booking")).toEqual([7_500, 8_500]);
  });
});

interface Claims {
  readonly count: number;
  readonly sum: number;
}

interface Comparisons {
  readonly comparisons: Readonly<
    Record<string, readonly { readonly id: string; readonly base: Claims; readonly current: Claims }[]>
  >;
}

type InnerAndMix = { readonly inner: number; readonly mix: number };

describe("inner and mix, the mean first and the count after it: dev-attr-10 (icanexplain/test_sum.py)", () => {
  const { inputs, expected } = methodVector<
    Comparisons,
    Readonly<Record<string, Readonly<Record<string, InnerAndMix | number>>>>
  >("dev-attr-10");

  test.each(Object.entries(inputs.comparisons))(
    "%s: each is an end of its band; segments and total are the same",
    (pair, segments) => {
      const lines = segments.flatMap(({ id }) => [`${id} + claims`, `${id}.count × ${id}`, `${id}.mean × ${id}`]);
      const tree = drawnTree(["claims", ...lines].join("\n"));
      const figures = (of: "base" | "current"): Named =>
        Object.fromEntries(
          segments.flatMap(({ id, [of]: { count, sum } }) => [
            [`${id}.count`, count],
            [`${id}.mean`, sum / count],
          ]),
        );
      const ours = contributionsOf(tree, figures("base"), figures("current"));
      const band = bands(tree, figures("base"), figures("current"));
      for (const { id } of segments) {
        const published = expected[pair]?.[id] as InnerAndMix;
        for (const [factor, value] of [[`${id}.mean`, published.inner] as const, [`${id}.count`, published.mix] as const]) {
          const distance = bandOf(band, factor).map((end) => Math.abs(end - value));
          expect(Math.min(...distance), factor).toBeLessThan(1e-6);
        }
        expect(ours[id], id).toBeCloseTo(published.inner + published.mix, 5);
      }
      expect(ours).toMatchObject(near({ claims: Number(expected[pair]?.["total"]) }, 6));
    },
  );
});

interface Funnel {
  readonly funnel: readonly string[];
  readonly rows: readonly { readonly id: string; readonly base: Named; readonly current: Named }[];
}

describe("a funnel from its top to its bottom: dev-attr-15 (icanexplain)", () => {
  const { inputs, expected } = methodVector<Funnel, { readonly rows: Readonly<Record<string, Named>>; readonly total: number }>(
    "dev-attr-15",
  );
  const steps = Object.keys(Object.values(expected.rows)[0] ?? {});
  const idOf = (step: string): string => step.replace("/", ".per.");
  const tree = drawnTree(["revenue", ...steps.map((step) => `${idOf(step)} × revenue`)].join("\n"));

  /** Impressions, and each later step as a rate of the one before. */
  const figures = (side: Named): Named =>
    Object.fromEntries(
      steps.map((step) => {
        const [above = "", below] = step.split("/");
        return [idOf(step), (side[above] ?? Number.NaN) / (below === undefined ? 1 : (side[below] ?? Number.NaN))];
      }),
    );

  test.each(inputs.rows)("$id: lies within the band, and adds up to the same", ({ id, base, current }) => {
    const band = bands(tree, figures(base), figures(current));
    const ours = contributionsOf(tree, figures(base), figures(current));
    for (const step of steps) {
      const [lowest, highest] = bandOf(band, idOf(step));
      const published = expected.rows[id]?.[step] ?? Number.NaN;
      expect(published, step).toBeGreaterThan(lowest - 0.006);
      expect(published, step).toBeLessThan(highest + 0.006);
    }
    expect(ours).toMatchObject(near({ revenue: (current["revenue"] ?? 0) - (base["revenue"] ?? 0) }, 6));
  });

  test("all rows together changed by 51,427", () => {
    const changes = inputs.rows.map(
      ({ base, current }) => contributionsOf(tree, figures(base), figures(current))["revenue"] ?? 0,
    );
    expect(changes.reduce((sum, change) => sum + change, 0)).toBeCloseTo(expected.total, 6);
  });
});

test("price, volume and a rest called mix: dev-attr-20 (accountancyindex.com): the rest is shared, half and half", () => {
  interface Side {
    readonly price: number;
    readonly volume: number;
  }
  const { inputs, expected } = methodVector<
    { readonly rows: readonly { readonly id: string; readonly base: Side; readonly current: Side }[] },
    { readonly price: number; readonly volume: number; readonly rest: number; readonly total: number }
  >("dev-attr-20");
  const lines = inputs.rows.flatMap(({ id }) => [`${id} + sales`, `${id}.price × ${id}`, `${id}.volume × ${id}`]);
  const figures = (of: "base" | "current"): Named =>
    Object.fromEntries(
      inputs.rows.flatMap(({ id, [of]: { price, volume } }) => [
        [`${id}.price`, price],
        [`${id}.volume`, volume],
      ]),
    );
  const found = contributionsOf(drawnTree(["sales", ...lines].join("\n")), figures("base"), figures("current"));
  const sum = (factor: string): number => inputs.rows.reduce((total, { id }) => total + (found[`${id}.${factor}`] ?? 0), 0);
  expect(sum("price")).toBeCloseTo(expected.price + expected.rest / 2, 9);
  expect(sum("volume")).toBeCloseTo(expected.volume + expected.rest / 2, 9);
  expect(found).toMatchObject(near({ sales: expected.total }, 9));
});

type Vectors = Readonly<Record<string, readonly number[]>>;

describe("whole vectors that change at once (DasGuptR, Das Gupta 1993): a KPI is one number, so their parts are summed", () => {
  const letters = ["A", "B", "C", "D"];
  const ages = [0, 1, 2, 3, 4, 5];
  const unmarried = ages.map((age) => `A${age}*B${age}*C${age}`).join("+");
  const married = ages.map((age) => `A${age}*(1-B${age})*D${age}`).join("+");
  const ids = letters.flatMap((letter) => ages.map((age) => letter + age));
  const cells = (vectors: Vectors): Named =>
    Object.fromEntries(letters.flatMap((letter) => ages.map((age) => [letter + age, vectors[letter]?.[age] ?? Number.NaN])));
  const byLetter = (found: Named): Named =>
    Object.fromEntries(
      letters.map((letter) => [letter, ages.reduce((sum, age) => sum + (found[letter + age] ?? Number.NaN), 0)]),
    );

  test("dev-attr-06: the same total; no letter is further than 2 % of it from the published one", () => {
    const { inputs, expected } = methodVector<{ readonly base: Vectors; readonly current: Vectors }, Parts>("dev-attr-06");
    const tree = formulaTree(`(${unmarried})/(${unmarried}+${married})`, ids);
    const found = contributionsOf(tree, cells(inputs.base), cells(inputs.current));
    expect(found).toMatchObject(near({ total: expected.total }, 8));
    for (const [letter, part] of Object.entries(byLetter(found))) {
      expect(Math.abs(part - (expected.contributions[letter] ?? Number.NaN)), letter).toBeLessThan(0.02 * expected.total);
    }
  });

  test("dev-attr-07: totals of steps add up to that of the whole way, parts do not", () => {
    const { inputs, expected } = methodVector<
      { readonly periods: Readonly<Record<string, Vectors>> },
      { readonly pairs: Readonly<Record<string, Named>> }
    >("dev-attr-07");
    const tree = formulaTree(`1000*(${unmarried})/(${unmarried}+${married})`, ids);
    const found = Object.keys(expected.pairs).map((pair): Named => {
      const [from = "", to = ""] = pair.split(">");
      const parts = contributionsOf(tree, cells(inputs.periods[from] ?? {}), cells(inputs.periods[to] ?? {}));
      expect(parts, pair).toMatchObject(near({ total: expected.pairs[pair]?.["total"] ?? Number.NaN }, 6));
      return { total: parts["total"] ?? Number.NaN, ...byLetter(parts) };
    });
    const [first, second, whole] = found;
    const ofSteps = (id: string): number => (first?.[id] ?? Number.NaN) + (second?.[id] ?? Number.NaN);
    expect(ofSteps("total")).toBeCloseTo(whole?.["total"] ?? Number.NaN, 9);
    // As published, A pulled down in two steps and up on the whole way.
    expect(ofSteps("A")).toBeLessThan(0);
    expect(whole?.["A"]).toBeGreaterThan(0);
  });
});

test("RICE has no function, but is a tree: dev-rank-01 (tools.noemacore.com)", () => {
  interface Item {
    readonly reach: number;
    readonly impact: number;
    readonly confidence: number;
    readonly effort: number;
  }
  const { inputs, expected } = methodVector<
    { readonly items: Readonly<Record<string, Item>> },
    { readonly scores: Named; readonly order: readonly string[] }
  >("dev-rank-01");
  const tree = drawnTree("score\nreach × score\nimpact × score\nconfidence × score\neffort ÷ score");
  const items = Object.keys(inputs.items);
  const factors = ["reach", "impact", "confidence", "effort"] as const;
  const data = [["KPI", ...items], ...factors.map((factor) => [factor, ...items.map((item) => inputs.items[item]?.[factor])])];
  const [header = [], scores = []] = tableOf(KPI_ROLLUP(tree, data, "", ""));
  const found = new Map(items.map((item) => [item, Number(scores[header.indexOf(item)])]));
  for (const item of items) expect(Math.round(found.get(item) ?? Number.NaN)).toBe(expected.scores[item]);
  expect([...items].sort((one, other) => (found.get(other) ?? 0) - (found.get(one) ?? 0))).toEqual(expected.order);
});

test("a score of shares and confidence is not ours, but its elasticities are: dev-rank-02", () => {
  const { inputs, expected } = methodVector<{ readonly current: Named }, { readonly elasticity: Named }>("dev-rank-02");
  const tree = drawnTree("revenue\nunit_price × revenue\ncustomers × revenue\nactive_rate × revenue");
  const answer = tableOf(KPI_SENSITIVITY(tree, twoPeriods({}, inputs.current), "after", ""));
  for (const [id, elasticity] of Object.entries(expected.elasticity)) expect(rowOf(answer, id)[2]).toBeCloseTo(elasticity, 9);
});
