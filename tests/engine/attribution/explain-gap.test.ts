import { describe, expect, it } from "vitest";
import { explainGap } from "../../../src/engine/attribution/explain-gap.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { template, templateModel } from "../../golden/template.ts";
import { type Figures, grow, modelOf, rowsOf } from "../tree/grow.ts";

function gaps(table: string, actuals: Figures, targets: Figures) {
  const tree = grow(rowsOf(table));
  return Object.fromEntries(
    explainGap(modelOf(tree, [actuals], targets), 0).map((row) => [tree.definitions[row.node]?.id ?? "", row] as const),
  );
}

describe("The gap between actual and target", () => {
  it("is split as known for template T1 (domain H.3)", () => {
    const model = templateModel(template("T1"));
    const byId = new Map(explainGap(model, 1).map((row) => [model.tree.definitions[row.node]?.id, row]));
    const known = {
      "ANC.P": 67_966.6667,
      "ANC.C": 126_966.6667,
      "ANC.A": 346_266.6667,
      "ANC.A.O": 301_437.5,
      "ANC.A.R": 44_829.1667,
    };
    for (const [id, contribution] of Object.entries(known)) expect(byId.get(id)?.contribution, id).toBeCloseTo(contribution, 3);
    expect(byId.get("ANC")).toMatchObject({ actual: 1_201_200, gap: expect.closeTo(541_200, 6), share: 1 });
  });

  it("is split as known for dev-rank-02", () => {
    interface Focus {
      readonly current: Figures;
      readonly target: Figures;
    }
    const { inputs, expected } = methodVector<Focus, { readonly impact: Readonly<Record<string, number>> }>("dev-rank-02");
    const rows = gaps("revenue\nunit_price × revenue\ncustomers × revenue\nactive_rate × revenue", inputs.current, inputs.target);
    for (const [id, impact] of Object.entries(expected.impact)) expect(rows[id]?.contribution, id).toBeCloseTo(impact, 6);
    const { revenue } = rows;
    expect(revenue?.gap).toBeCloseTo(407_500, 6);
  });

  it("counts a KPI without a target as staying where it is", () => {
    const { r, a, b } = gaps("r\na + r\nb + r", { a: 1, b: 2 }, { a: 5 });
    expect(r).toMatchObject({ actual: 3, target: 7, gap: 4, contribution: 4, share: 1 });
    expect(a).toMatchObject({ actual: 1, target: 5, gap: 4, contribution: 4, share: 1 });
    expect(b).toMatchObject({ actual: 2, target: null, gap: null, contribution: 0, share: 0 });
  });

  it("has no split below a KPI whose target is typed for itself alone", () => {
    const { r, a, x } = gaps("r\na + r\nx + a", { x: 1 }, { r: 10 });
    expect(r).toMatchObject({ target: 10, gap: 9, contribution: 9 });
    expect(a).toMatchObject({ actual: 1, target: null, contribution: null });
    expect(x).toMatchObject({ actual: 1, target: null, contribution: null });
  });

  it("does not exist where nothing has a target", () => {
    const { r, a } = gaps("r\na + r", { a: 1 }, {});
    expect(r).toEqual({ node: 0, actual: 1, target: null, gap: null, contribution: null, share: null });
    expect(a?.contribution).toBeNull();
  });

  it("has no share where it is closed already", () => {
    const { r, a } = gaps("r\na + r\nb + r", { a: 1, b: 2 }, { a: 2, b: 1 });
    expect([r?.gap, r?.share, a?.contribution, a?.share]).toEqual([0, null, 1, null]);
  });
});
