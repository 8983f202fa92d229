import { expect, test } from "vitest";
import { monthLabel, monthOf, monthStartDay } from "../../src/engine/month.ts";
import { createMovementCounter, type MrrMovements } from "../../src/engine/saas/mrr-movements.ts";
import { calendarDay } from "./calendar-day.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

/** What each account pays at each month end: paid subscriptions begun by then and not ended. */
function monthEnds(): ReadonlyMap<string, MrrMovements> {
  const counter = createMovementCounter();
  for (const row of readCsv("ravenstack_subscriptions.csv")) {
    if (textIn(row, "is_trial") !== "False") continue;
    const start = calendarDay(textIn(row, "start_date"));
    const end = textIn(row, "end_date") === "" ? Number.POSITIVE_INFINITY : calendarDay(textIn(row, "end_date"));
    for (let month = monthOf(2023, 1); month <= monthOf(2024, 12); month++) {
      const monthEnd = monthStartDay(month + 1) - 1;
      if (start <= monthEnd && end > monthEnd) counter.add(month, textIn(row, "account_id"), Number(textIn(row, "mrr_amount")));
    }
  }
  return new Map(counter.result().map((row) => [monthLabel(row.month), row]));
}

const found = monthEnds();

test.each(readCsv("expected_ravenstack_mrr_waterfall.csv").map((row) => [textIn(row, "month"), row] as const))(
  "movements of RavenStack (River @ Rivalytics), %s",
  (month, row) => {
    const moved = found.get(month);
    const rate = (column: string) => {
      const value = numberIn(row, column);
      return value === null ? null : expect.closeTo(value, 9);
    };
    expect([moved?.opening, moved?.newMrr, moved?.reactivation, moved?.expansion, moved?.contraction, moved?.churn]).toEqual(
      ["mrr_start", "new", "reactivation", "expansion", "contraction", "churn"].map((column) => numberIn(row, column)),
    );
    expect(moved?.closing).toBe(numberIn(row, "mrr_end"));
    expect([moved?.nrr, moved?.grr, moved?.logoChurn]).toEqual(["nrr_monthly", "grr_monthly", "logo_churn_rate"].map(rate));
    // The table prints 0 where nothing was lost; a ratio to nothing is no number.
    const isLossless = moved?.contraction === 0 && moved.churn === 0;
    expect(moved?.quickRatio).toEqual(isLossless ? null : rate("quick_ratio"));
  },
);
