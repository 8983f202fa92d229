import { describe, expect, it } from "vitest";
import { splitGap } from "../../../src/engine/goal/split-gap.ts";
import { whatIf } from "../../../src/engine/goal/what-if.ts";
import { template, templateModel } from "../../golden/template.ts";
import { type Figures, grow, modelOf, nodeOf, type Row, rowsOf } from "../tree/grow.ts";

function split(short: readonly Row[], actuals: Figures, targets: Figures, target: number, area?: string) {
  const tree = grow(short);
  const plan = splitGap(modelOf(tree, [actuals], targets), 0, target, area === undefined ? {} : { area });
  return { ...plan, rows: plan.rows.map(({ node, ...row }) => ({ id: tree.definitions[node]?.id, ...row })) };
}

const near = (value: number) => expect.closeTo(value, 9);

describe("A split gap", () => {
  it("goes to the leaves by headroom × controllability: a sum, by hand", () => {
    // Headrooms 10 and 20 at controllability 5 and 2.5 pull alike: 5 each of 10.
    const short: Row[] = [
      { id: "r" },
      { id: "a", parent: "r", operator: "+", controllability: 5 },
      { id: "b", parent: "r", operator: "+", controllability: 2.5 },
    ];
    expect(split(short, { a: 100, b: 50 }, { a: 110, b: 70 }, 160)).toEqual({
      root: 0,
      now: 150,
      target: 160,
      reached: near(160),
      rest: 0,
      basis: "headroom",
      rows: [
        { id: "a", now: 100, proposed: near(105), change: near(5), rootChange: near(5) },
        { id: "b", now: 50, proposed: near(55), change: near(5), rootChange: near(5) },
      ],
    });
  });

  it("meets the target of a tree of products, and its parts add up", () => {
    const model = templateModel(template("T1"));
    const plan = splitGap(model, 1, 1_500_000);
    expect(plan).toMatchObject({ root: 0, now: expect.closeTo(1_201_200, 6), reached: expect.closeTo(1_500_000, 4), rest: 0 });
    expect(plan.rows.map(({ node }) => model.tree.definitions[node]?.id)).toEqual(["ANC.P", "ANC.C.O", "ANC.A.O", "ANC.A.R"]);
    expect(plan.rows.reduce((sum, { rootChange }) => sum + (rootChange ?? Number.NaN), 0)).toBeCloseTo(1_500_000 - 1_201_200, 6);
    // Each moves by its way to the target × controllability, all with one effort.
    const efforts = plan.rows.map(
      ({ change }, at) => change / ((([500, 4, 0.15, 0.025][at] ?? 0) * ([2, 3, 5, 4][at] ?? 0)) / 5),
    );
    for (const effort of efforts) expect(effort).toBeCloseTo(efforts[0] ?? Number.NaN, 9);
  });

  it("stops at the bounds and says what they leave open", () => {
    const short: Row[] = [
      ...rowsOf("r"),
      { id: "n", parent: "r", operator: "×", controllability: 1 },
      { id: "rate", parent: "r", operator: "×", unit: "%", controllability: 5 },
    ];
    expect(split(short, { n: 100, rate: 0.8 }, { rate: 0.9 }, 120)).toMatchObject({
      reached: near(100),
      rest: near(20),
      rows: [{ id: "rate", proposed: 1, change: near(0.2), rootChange: near(20) }],
    });
  });

  it("lets one leaf go on where another has met its bound", () => {
    const short: Row[] = [
      { id: "r" },
      { id: "rate", parent: "r", operator: "+", unit: "%", controllability: 5 },
      { id: "x", parent: "r", operator: "+", controllability: 5 },
    ];
    expect(split(short, { rate: 0.9, x: 1 }, { rate: 1, x: 1.1 }, 4)).toMatchObject({
      rest: 0,
      rows: [{ proposed: 1 }, { proposed: near(3) }],
    });
  });

  it("does not move what is given, shared, tried out or of another area", () => {
    const short: Row[] = [
      { id: "r" },
      { id: "given", parent: "r", operator: "+", controllability: 1, area: "CS" },
      { id: "tried", parent: "r", operator: "+", status: "trial", area: "CS" },
      { id: "sales", parent: "r", operator: "+", area: "Sales" },
      { id: "cs", parent: "r", operator: "+", area: "CS" },
    ];
    const figures = { given: 1, tried: 1, sales: 1, cs: 1 };
    const targets = { given: 2, tried: 2, sales: 2, cs: 2 };
    expect(split(short, figures, targets, 5).rows.map(({ id }) => id)).toEqual(["sales", "cs"]);
    expect(split(short, figures, targets, 5, "CS").rows).toMatchObject([{ id: "cs", proposed: near(2) }]);
    expect(split(short, figures, targets, 5, "nobody")).toMatchObject({ rows: [], reached: 4, rest: 1 });
  });

  it("goes by equal percentages where no leaf has a reference, upwards for what is divided less", () => {
    const plan = split(rowsOf("r\na × r\nb ÷ r"), { a: 100, b: 10 }, {}, 12);
    expect(plan).toMatchObject({ basis: "equal-percent", reached: near(12), rest: 0 });
    const [up = Number.NaN, down = Number.NaN] = plan.rows.map(({ change, now }) => change / now);
    expect(up).toBeGreaterThan(0);
    expect(down).toBeCloseTo(-up, 12);
  });

  it("turns for a root that should fall", () => {
    const short: Row[] = [{ id: "churn", direction: "down" }, ...rowsOf("lost + churn\nleft + churn")];
    expect(split(short, { lost: 4, left: 6 }, { lost: 2, left: 3 }, 5)).toMatchObject({
      reached: near(5),
      rows: [{ proposed: near(2) }, { proposed: near(3) }],
    });
  });

  it("goes backwards to a target on the worse side", () => {
    expect(split(rowsOf("r\na + r\nb + r"), { a: 10, b: 10 }, { a: 12, b: 12 }, 16)).toMatchObject({
      reached: near(16),
      rows: [{ proposed: near(8) }, { proposed: near(8) }],
    });
  });

  it("changes nothing where the target is met already", () => {
    expect(split(rowsOf("r\na + r"), { a: 10 }, { a: 12 }, 10)).toMatchObject({
      reached: 10,
      rest: 0,
      rows: [{ change: 0, rootChange: 0 }],
    });
  });

  it("has no rows where the root has no value, or there is no tree", () => {
    expect(split(rowsOf("r\na + r\nb + r"), { a: 10, b: null }, { a: 12 }, 20)).toMatchObject({
      now: null,
      reached: null,
      rest: null,
      rows: [],
    });
    expect(split([], {}, {}, 20)).toMatchObject({ root: -1, rows: [] });
  });

  it("is made for the root that is asked for", () => {
    const tree = grow(rowsOf("r\na + r\ns\nb + s"));
    const plan = splitGap(modelOf(tree, [{ a: 1, b: 1 }], { a: 2, b: 2 }), 0, 1.5, { root: nodeOf(tree, "s") });
    expect(plan).toMatchObject({ root: 2, rows: [{ node: 3, proposed: near(1.5) }] });
  });
});

describe("What if", () => {
  const tree = grow(rowsOf("r\na × r\nb × r\nx + a\ny + a"));
  const model = modelOf(tree, [{ b: 2, x: 3, y: 4 }]);
  const tried = (changes: Readonly<Record<string, number>>) =>
    whatIf(model, 0, new Map(Object.entries(changes).map(([id, value]) => [nodeOf(tree, id), value]))).map((row) => row.whatIf);

  it("shows every KPI now and then", () => {
    expect(whatIf(model, 0, new Map([[nodeOf(tree, "x"), 10]]))).toEqual([
      { node: 0, now: 14, whatIf: 28, change: 14 },
      { node: 1, now: 7, whatIf: 14, change: 7 },
      { node: 2, now: 2, whatIf: 2, change: 0 },
      { node: 3, now: 3, whatIf: 10, change: 7 },
      { node: 4, now: 4, whatIf: 4, change: 0 },
    ]);
  });

  it("lets a computed KPI have a value of its own, whatever else is set below it and in whichever order", () => {
    expect(tried({ a: 100, x: 10 })).toEqual([200, 100, 2, 10, 4]);
    expect(tried({ x: 10, a: 100 })).toEqual([200, 100, 2, 10, 4]);
  });

  it("is what it was when nothing changes, and blank where a value is taken away", () => {
    expect(tried({})).toEqual([14, 7, 2, 3, 4]);
    expect(tried({ y: Number.NaN })).toEqual([null, null, 2, 3, null]);
  });
});
