import { describe, expect, it } from "vitest";
import { explainChange } from "../../../src/engine/attribution/explain-change.ts";
import { explainGap } from "../../../src/engine/attribution/explain-gap.ts";
import { rankFocus } from "../../../src/engine/focus/rank-focus.ts";
import { template, templateModel } from "../../golden/template.ts";
import { nodeOf } from "../tree/grow.ts";

const rounding = (value: number): number => 1e-9 * Math.max(Math.abs(value), 1e-3);

describe.each(["T1", "T2", "T3", "T4", "T5a", "T5b", "T6", "T7"])("Template %s (vectors/templates.json)", (id) => {
  const golden = template(id);
  const model = templateModel(golden);
  const root = nodeOf(model.tree, golden.root);

  it.each([
    ["2026-09", golden.rollup.prev, explainChange(model, 0, 1)[root]?.before],
    ["2026-10", golden.rollup.cur, explainChange(model, 0, 1)[root]?.after],
    ["target", golden.rollup.target, explainGap(model, 1)[root]?.target],
  ])("rolls up to the known root in %s", (_, expected, computed) => {
    expect(Math.abs((computed ?? Number.NaN) - expected)).toBeLessThanOrEqual(rounding(expected));
  });

  it.each(Object.entries(golden.contribution_prev_to_cur ?? { [golden.root]: golden.rollup.cur - golden.rollup.prev }))(
    "gives %s its contribution %d",
    (kpi, expected) => {
      const row = explainChange(model, 0, 1)[nodeOf(model.tree, kpi)];
      expect(Math.abs((row?.contribution ?? Number.NaN) - expected)).toBeLessThanOrEqual(rounding(golden.rollup.cur));
    },
  );

  it("has no contribution for causal rows and what is below them", () => {
    const known = new Set([golden.root, ...Object.keys(golden.contribution_prev_to_cur ?? {})]);
    const others = golden.nodes.map((node) => node.id).filter((kpi) => !known.has(kpi));
    for (const kpi of others) expect(explainChange(model, 0, 1)[nodeOf(model.tree, kpi)]?.contribution, kpi).toBeNull();
  });

  it.each(golden.focus_valid ? Object.entries(golden.headroom ?? {}) : [])("sees the impact of %s: %d", (kpi, headroom) => {
    const row = rankFocus(model, 1).find(({ node }) => node === nodeOf(model.tree, kpi));
    const improvement = model.tree.definitions[root]?.direction === "down" ? -headroom : headroom;
    expect(Math.abs((row?.impact ?? Number.NaN) - Math.max(0, improvement))).toBeLessThanOrEqual(rounding(golden.rollup.cur));
  });

  it("ranks the leaves in the known order with the known scores", () => {
    const ranked = rankFocus(model, 1).filter(({ rank, root: top }) => rank !== null && top === root);
    if (!golden.focus_valid) {
      expect(ranked.filter(({ score }) => (score ?? 0) > 0)).toEqual([]);
      return;
    }
    expect(ranked.map(({ node }) => model.tree.definitions[node]?.id)).toEqual(golden.focus?.map((each) => each.id));
    ranked.forEach(({ score, impact }, at) => {
      expect(score).toBeCloseTo(Math.max(0, golden.focus?.[at]?.score ?? Number.NaN), 6);
      expect(impact).toBeCloseTo(Math.max(0, golden.focus?.[at]?.impact ?? Number.NaN), 6);
    });
  });
});
