import { explainChange, rankFocus, recompute, rollUp } from "#engine";
import { contributions } from "../../../src/engine/attribution/contributions.ts";
import { betweenPeriods } from "../../../src/engine/attribution/endpoints.ts";
import { race } from "../measure.ts";
import { modelOf } from "../model-of.ts";
import { randomTree } from "../random-tree.ts";
import { atMost, type Line, note } from "../table.ts";

/** Attribution of one pair of months, and the focus ranking, of 10,000 nodes. */
export function attributionLines(): Line[] {
  const model = modelOf(randomTree(10_000), 2);
  const again = rollUp(model.tree, model.data.actuals, 2);
  const ends = betweenPeriods(model, 0, 1);
  const times = race([
    { name: "evaluation", run: () => recompute(again) },
    { name: "contributions", run: () => contributions(model.tree, ends) },
    { name: "rows", run: () => explainChange(model, 0, 1) },
    { name: "focus", run: () => rankFocus(model, 1, {}) },
  ]);
  const of = (name: string): number => times.get(name) ?? Number.NaN;
  const asMany = (name: string): string => `${(of(name) / of("evaluation")).toFixed(0)}× one roll-up (${of(name).toFixed(1)} ms)`;
  return [
    atMost(
      "Shapley contributions of 10,000 KPIs",
      of("contributions"),
      of("evaluation"),
      3,
      "one roll-up of the same two months",
    ),
    note("… as a row per KPI, with its change and share", asMany("rows")),
    note("focus ranking of 10,000 KPIs", asMany("focus")),
  ];
}
