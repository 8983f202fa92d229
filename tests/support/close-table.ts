import { freezeMonth } from "../../src/actions/closing/freeze-month.ts";
import { reportContext } from "../../src/report/compose/report-context.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import type { ClosedMonth, History } from "../../src/sheets/history/history.ts";
import type { Plan } from "../../src/sheets/plan/plan.ts";
import { readModel } from "../../src/sheets/read-model.ts";

/** A tree table and its data table. */
export interface Tables {
  readonly tree: RawGrid;
  readonly data: RawGrid;
}

/** A month of two tables as it is kept when it is closed. */
export function closeTable(
  { tree, data }: Tables,
  period: string,
  plans: readonly Plan[] = [],
  history: History = [],
): ClosedMonth {
  const { model } = readModel(tree, data, history);
  const index = model.periods.findIndex(({ label }) => label === period);
  if (index < 0) throw new Error(`There is no period ${period}`);
  const note = { closedAt: "2026-11-02 10:32", method: "Shapley", version: "0.1.0" };
  return freezeMonth(reportContext(model, index, "en"), plans, note);
}
