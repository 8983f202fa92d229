import { explainChange, rankFocus, recompute, rollUp } from "#engine";
import { race } from "../measure.ts";
import { modelOf } from "../model-of.ts";
import { randomTree } from "../random-tree.ts";
import { atMost, type Line } from "../table.ts";

/** Attribution of one pair of months, and the focus ranking, of 10,000 nodes. */
export function attributionLines(): Line[] {
  const model = modelOf(randomTree(10_000), 2);
  const again = rollUp(model.tree, model.data.actuals, 2);
  const times = race([
    { name: "evaluation", run: () => recompute(again) },
    { name: "attribution", run: () => explainChange(model, 0, 1) },
    { name: "focus", run: () => rankFocus(model, 1, {}) },
  ]);
  const of = (name: string): number => times.get(name) ?? Number.NaN;
  return [
    atMost("Shapley contributions of 10,000 KPIs", of("attribution"), of("evaluation"), 3, "one roll-up of the same two months"),
    {
      area: "focus ranking of 10,000 KPIs",
      measured: `${(of("focus") / of("evaluation")).toFixed(0)}× one roll-up (${of("focus").toFixed(0)} ms)`,
      goal: "",
      met: null,
    },
  ];
}
