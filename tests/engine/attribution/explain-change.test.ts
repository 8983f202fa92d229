import { describe, expect, it } from "vitest";
import { explainChange } from "../../../src/engine/attribution/explain-change.ts";
import type { Model } from "../../../src/engine/tree/model.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { type Figures, grow, modelOf, monthsFrom, nodeOf, type Row, rowsOf } from "../tree/grow.ts";

type Values = Readonly<Record<string, number>>;

/** Contributions by id, for comparison with a table; null where there is none. */
function contributionsOf(model: Model, kpi?: string, from = 0, to = 1): Record<string, number | null> {
  const changes = explainChange(model, from, to, kpi === undefined ? undefined : nodeOf(model.tree, kpi));
  return Object.fromEntries(changes.map(({ node, contribution }) => [model.tree.definitions[node]?.id ?? "", contribution]));
}

function contributions(short: readonly Row[], before: Figures, after: Figures, kpi?: string) {
  return contributionsOf(modelOf(grow(short), [before, after]), kpi);
}

function near(values: Values, digits = 6) {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, expect.closeTo(value, digits)]));
}

describe("Known contributions", () => {
  const revenue = rowsOf("revenue\nprice × revenue\ncustomers × revenue\nactive × revenue");

  it("10,000 × 200 × 60 % → 10,500 × 220 × 52 % (domain H.3)", () => {
    const found = contributions(
      revenue,
      { price: 10_000, customers: 200, active: 0.6 },
      { price: 10_500, customers: 220, active: 0.52 },
    );
    expect(found).toEqual(near({ revenue: 1200, price: 58_733.333333, customers: 114_733.333333, active: -172_266.666667 }, 5));
  });

  it("100 × 10 → 110 × 12 (domain H.3)", () => {
    const found = contributions(rowsOf("r\np × r\nq × r"), { p: 100, q: 10 }, { p: 110, q: 12 });
    expect(found).toEqual({ r: 320, p: 110, q: 210 });
  });

  it("a ratio: 10 ÷ 4 → 18 ÷ 6, by hand", () => {
    // m_n = ½(1/4 + 1/6) = 5/24, m_d = −(10 + 18) / (2·4·6) = −28/48.
    const found = contributions(rowsOf("r\nn × r\nd ÷ r"), { n: 10, d: 4 }, { n: 18, d: 6 });
    expect(found).toEqual(near({ r: 0.5, n: (8 * 5) / 24, d: (-2 * 28) / 48 }, 12));
  });

  it("Online Retail 2011-10 → 2011-11 (Online Retail, UCI; recomputed in the data's expected_online_retail_attribution.csv)", () => {
    const rows = rowsOf("revenue\nprice × revenue\ncustomers × revenue\nrate × revenue\nactive × rate\nall ÷ rate");
    const before = { price: 1_039_318.79 / 1364, customers: 3974, active: 1364, all: 3974 };
    const after = { price: 1_161_817.38 / 1664, customers: 4297, active: 1664, all: 4297 };
    const { active: _, all: __, ...factors } = contributions(rows, before, after);
    expect(factors).toEqual(near({ revenue: 122_498.59, price: -96_376.0602, customers: 86_054.2731, rate: 132_820.377 }, 3));
  });
});

interface TreeShape {
  readonly op: "prod" | "sum" | "diff" | "ratio";
  readonly id: string;
  readonly children: readonly (TreeShape | { readonly leaf: string })[];
}

interface TreeVector {
  readonly tree: TreeShape;
  readonly base: Values;
  readonly current: Values;
}

function rowsOfShape(shape: TreeShape): Row[] {
  const signs = { prod: ["×", "×"], sum: ["+", "+"], diff: ["+", "-"], ratio: ["×", "÷"] } as const;
  const list: Row[] = [];
  const pending = [{ shape, row: { id: shape.id } as Row }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { shape: parent, row } = next;
    list.push(row);
    parent.children.forEach((child, at) => {
      const below = { parent: parent.id, operator: signs[parent.op][at === 0 ? 0 : 1] };
      if ("leaf" in child) list.push({ id: child.leaf, ...below });
      else pending.push({ shape: child, row: { id: child.id, ...below } });
    });
  }
  return list;
}

const trees = ["dev-tree-01", "dev-tree-02", "dev-tree-03", "dev-tree-04", "dev-tree-05"].map((id) =>
  methodVector<TreeVector, { readonly contributions: Values }>(id),
);

it.each(trees.map((vector) => [vector.title, vector] as const))("Contributions of a tree: %s", (_, { inputs, expected }) => {
  expect(contributions(rowsOfShape(inputs.tree), inputs.base, inputs.current)).toEqual(near(expected.contributions, 8));
});

interface FlatVector {
  readonly formula: string;
  readonly base: Values;
  readonly current: Values;
}

const flat = ["dev-attr-01", "dev-attr-02", "dev-attr-03", "dev-attr-04", "dev-attr-09"].map((id) =>
  methodVector<FlatVector, { readonly contributions: Values }>(id),
);

it.each(flat.map((vector) => [vector.title, vector] as const))("Contributions in a formula: %s", (_, { inputs, expected }) => {
  const ids = Object.keys(inputs.base);
  const short: Row[] = [{ id: "total", formula: `=${inputs.formula}` }, ...ids.map((id) => ({ id, parent: "total" }))];
  const { total: __, ...parts } = contributions(short, inputs.base, inputs.current);
  expect(parts).toEqual(near(expected.contributions, Math.abs(expected.contributions[ids[0] ?? ""] ?? 0) > 100 ? 3 : 6));
});

it("Contributions of a sum of products over segments: dev-attr-05 (DasGuptR)", () => {
  interface Segment {
    readonly id: string;
    readonly base: Values;
    readonly current: Values;
  }
  const { inputs, expected } = methodVector<
    { readonly segments: readonly Segment[] },
    { readonly by_factor: Values; readonly total: number }
  >("dev-attr-05");
  const factors = ["bm", "mw", "wp"];
  const short: Row[] = [{ id: "rate" }];
  const [before, after]: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (const { id, base, current } of inputs.segments) {
    short.push({ id, parent: "rate", operator: "+" });
    for (const factor of factors) {
      short.push({ id: `${factor}${id}`, parent: id, operator: "×" });
      before[`${factor}${id}`] = base[factor] ?? Number.NaN;
      after[`${factor}${id}`] = current[factor] ?? Number.NaN;
    }
  }
  const found = contributions(short, before, after);
  const total = (factor: string) => inputs.segments.reduce((sum, { id }) => sum + (found[`${factor}${id}`] ?? Number.NaN), 0);
  expect(Object.fromEntries(factors.map((factor) => [factor, total(factor)]))).toEqual(near(expected.by_factor));
  const { rate } = found;
  expect(rate).toBeCloseTo(expected.total, 6);
});

describe("A formula", () => {
  it("that multiplies is one product, however it is bracketed", () => {
    const base = { a: 2, b: 3, c: 5 };
    const current = { a: 4, b: 1, c: 7 };
    const product = contributions(rowsOf("t\na × t\nb × t\nc ÷ t"), base, current);
    for (const formula of ["=a*b/c", "=(a*b)/c", "=a*(b/c)", "=a/(c/b)"]) {
      const short: Row[] = [{ id: "t", formula }, { id: "a" }, { id: "b" }, { id: "c" }];
      expect(contributions(short, base, current)).toEqual(near(product as Values, 12));
    }
  });

  it("of any kind is split by the average over all orders: MAX(a, b) from 1, 1 to 4, 3", () => {
    // a first: 3 and 0; b first: 2 and 1.
    const found = contributions([{ id: "t", formula: "=MAX(a, b)" }, { id: "a" }, { id: "b" }], { a: 1, b: 1 }, { a: 4, b: 3 });
    expect(found).toEqual({ t: 3, a: 2, b: 1 });
  });

  it("avoids the orders that meet a division by zero: a ÷ (b − c) with b before equal to c after", () => {
    // Moving c before b divides by zero, so only b before c counts.
    const short: Row[] = [{ id: "t", formula: "=a / (b - c)" }, { id: "a" }, { id: "b" }, { id: "c" }];
    const found = contributions(short, { a: 6, b: 3, c: 1 }, { a: 6, b: 4, c: 3 });
    expect(found).toEqual(near({ t: 3, a: 0, b: -1, c: 4 }, 12));
  });

  it("hands on to what moved below a KPI that did not: slope of x² at 3 is 6", () => {
    const short: Row[] = [{ id: "t", formula: "=x ^ 2" }, { id: "x", parent: "t" }, ...rowsOf("u + x\nv + x")];
    expect(contributions(short, { u: 1, v: 2 }, { u: 2, v: 1 })).toEqual(near({ t: 0, x: 0, u: 6, v: -6 }, 6));
  });

  it("hands on through a KPI that moved only by rounding", () => {
    const short: Row[] = [{ id: "t", formula: "=x ^ 2 + 1" }, { id: "x", parent: "t" }, ...rowsOf("u + x\nv + x")];
    const { u, v } = contributions(short, { u: 0.1, v: 0.2 }, { u: 0.2, v: 0.1 + 1e-17 });
    expect(u).toBeCloseTo(0.06, 6);
    expect(v).toBeCloseTo(-0.06, 6);
  });

  it("may move with more than ten KPIs: equal ones get equal parts", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `x${at}`);
    const short: Row[] = [{ id: "t", formula: `=(${ids.join(" + ")}) ^ 2` }, ...ids.map((id) => ({ id }))];
    const found = contributions(
      short,
      Object.fromEntries(ids.map((id) => [id, 1])),
      Object.fromEntries(ids.map((id) => [id, 2])),
    );
    // 24² − 12² = 432, the same for each of twelve equal parts.
    for (const id of ids) expect(found[id]).toBeCloseTo(36, 6);
  });

  it("splits more than ten KPIs exactly, also where it has corners", () => {
    const ids = Array.from({ length: 11 }, (_, at) => `x${at}`);
    const short: Row[] = [{ id: "t", formula: `=MAX(${ids.join(", ")})` }, ...ids.map((id) => ({ id }))];
    const found = contributions(
      short,
      Object.fromEntries(ids.map((id, at) => [id, at])),
      Object.fromEntries(ids.map((id, at) => [id, 20 - at])),
    );
    const sum = ids.reduce((total, id) => total + (found[id] ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(10, 12);
  });

  it("with LAG keeps what its past explains for itself", () => {
    const short: Row[] = [
      { id: "closing", formula: "=LAG(closing, 1) + new - lost" },
      ...rowsOf("new + closing\nlost - closing"),
    ];
    const model = modelOf(grow(short), [
      { new: 0, lost: 0 },
      { new: 5, lost: 2 },
    ]);
    expect(contributionsOf(model)).toEqual({ closing: null, new: null, lost: null });
    const started: Row[] = [{ id: "closing", formula: "=IFERROR(LAG(closing, 1), 100) + new - lost" }, ...short.slice(1)];
    const running = modelOf(grow(started), [
      { new: 10, lost: 1 },
      { new: 12, lost: 4 },
      { new: 20, lost: 5 },
    ]);
    // 109 → 117 → 132: of the +15, new explains 8, lost −1, and the past the other +8.
    expect(contributionsOf(running, undefined, 1, 2)).toEqual({ closing: 15, new: 8, lost: -1 });
  });

  it("reads the past of the calendar where the data skips a month", () => {
    const tree = grow([{ id: "t", formula: "=x * LAG(x, 2)" }, { id: "x" }]);
    const model = modelOf(tree, [{ x: 2 }, { x: 3 }, { x: 5 }], {}, [
      ...monthsFrom(0, 1),
      ...monthsFrom(2, 1),
      ...monthsFrom(4, 1),
    ]);
    // 3 × 2 → 5 × 3: x gets 2 × (2 + 3) / 2, its past stays with the formula.
    expect(contributionsOf(model, undefined, 1, 2)).toEqual({ t: 9, x: 5 });
  });
});

describe("What has no contribution", () => {
  it("is a causal row and everything below it, unless it is asked for", () => {
    const short = rowsOf("r\na + r\nb ~ a\nc + b\nd + b");
    const [before, after] = [
      { a: 1, c: 1, d: 1 },
      { a: 2, c: 4, d: 0 },
    ];
    expect(contributions(short, before, after)).toEqual({ r: 1, a: 1, b: null, c: null, d: null });
    expect(contributions(short, before, after, "b")).toEqual({ r: null, a: null, b: 2, c: 3, d: -1 });
  });

  it("is everything, when the root has no value in one period", () => {
    expect(contributions(rowsOf("r\na × r\nb ÷ r"), { a: 1, b: 0 }, { a: 2, b: 1 })).toEqual({ r: null, a: null, b: null });
    expect(contributions(rowsOf("r\na + r\nb + r"), { a: 1, b: null }, { a: 2, b: 1 })).toEqual({ r: null, a: null, b: null });
  });

  it("is what lies below a KPI without value that a formula does without; the KPI itself keeps its part", () => {
    const short: Row[] = [
      { id: "r", formula: "=IFERROR(q, 0) + c" },
      { id: "q", parent: "r" },
      ...rowsOf("n × q\nd ÷ q"),
      { id: "c", parent: "r" },
    ];
    expect(contributions(short, { n: 6, d: 0, c: 1 }, { n: 6, d: 2, c: 2 })).toEqual({ r: 4, q: 3, n: null, d: null, c: 1 });
  });

  it("is a child that its parent's formula does not name", () => {
    const short: Row[] = [
      { id: "r", formula: "=a" },
      { id: "a", parent: "r" },
      { id: "b", parent: "r", operator: "+" },
    ];
    expect(contributions(short, { a: 1, b: 1 }, { a: 2, b: 9 })).toEqual({ r: 1, a: 1, b: null });
  });

  it("is never −0, which would print like a loss", () => {
    const found = explainChange(
      modelOf(grow(rowsOf("r\na - r\nb - r")), [
        { a: 1, b: 2 },
        { a: 1, b: 3 },
      ]),
      0,
      1,
    )[1];
    expect([found?.contribution, found?.share]).toEqual([0, 0]);
  });
});

describe("Several places and several roots", () => {
  it("a KPI used twice gets the sum of its parts", () => {
    const short: Row[] = [
      { id: "r", formula: "=a + b" },
      { id: "a", formula: "=x * 2" },
      { id: "b", formula: "=x * 3" },
      { id: "x" },
    ];
    expect(contributions(short, { x: 1 }, { x: 2 })).toEqual({ r: 5, a: 2, b: 3, x: 5 });
  });

  it("a KPI that divides itself out gets nothing: customers × (revenue ÷ customers)", () => {
    const short: Row[] = [{ id: "r", formula: "=c * arpa" }, { id: "arpa", formula: "=total / c" }, { id: "c" }, { id: "total" }];
    const { c, total } = contributions(short, { c: 10, total: 500 }, { c: 20, total: 500 });
    expect(total).toBe(0);
    expect(c).toBeCloseTo(0, 9);
  });

  it("each root is explained by its own KPIs", () => {
    const changes = explainChange(
      modelOf(grow(rowsOf("r\na + r\nb + r\ns\nc × s\nd × s")), [
        { a: 1, b: 1, c: 2, d: 3 },
        { a: 2, b: 4, c: 3, d: 3 },
      ]),
      0,
      1,
    );
    expect(changes.map(({ contribution }) => contribution)).toEqual([4, 1, 3, 3, 3, 0]);
    expect(changes.map(({ share }) => share)).toEqual([1, 0.25, 0.75, 1, 1, 0]);
  });

  it("a KPI of one tree that a formula of another reads shows its part in its own root", () => {
    const short: Row[] = [...rowsOf("r\na + r\nb + r\ns"), { id: "c", parent: "s", operator: "+", formula: "=a * 10" }];
    expect(contributions(short, { a: 1, b: 1 }, { a: 2, b: 4 })).toEqual({ r: 4, a: 1, b: 3, s: 10, c: 10 });
  });

  it("a causal row that a formula of its tree reads has a part after all, so that parts add up", () => {
    const short: Row[] = [
      { id: "r", formula: "=a + b" },
      { id: "a", parent: "r" },
      { id: "b", parent: "a", operator: "~" },
    ];
    expect(contributions(short, { a: 1, b: 1 }, { a: 2, b: 4 })).toEqual({ r: 4, a: 1, b: 3 });
  });
});

describe("Shares", () => {
  it("are blank where the root did not change", () => {
    const changes = explainChange(
      modelOf(grow(rowsOf("r\na + r\nb + r")), [
        { a: 1, b: 2 },
        { a: 2, b: 1 },
      ]),
      0,
      1,
    );
    expect(changes.map(({ contribution, share }) => [contribution, share])).toEqual([
      [0, null],
      [1, null],
      [-1, null],
    ]);
  });
});

it("A chain 50,000 deep is explained without overflowing the stack", () => {
  const depth = 50_000;
  const short: Row[] = [{ id: "k0" }];
  for (let at = 1; at < depth; at++) short.push({ id: `k${at}`, parent: `k${at - 1}`, operator: at % 2 ? "+" : "×" });
  const model = modelOf(grow(short), [{ [`k${depth - 1}`]: 1 }, { [`k${depth - 1}`]: 5 }]);
  expect(explainChange(model, 0, 1)[depth - 1]?.contribution).toBe(4);
});
