import { describe, expect, test } from "vitest";
import { cohortRetention } from "../../../src/engine/saas/cohort-retention.ts";
import { readCsv } from "../../golden/read-csv.ts";

const subscriptions = readCsv("ravenstack_subscriptions.csv");

/** Last day of a month, as `YYYY-MM-DD`. */
const endOf = (month: string): string => {
  const [year, monthOfYear] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, monthOfYear ?? 0, 0)).toISOString().slice(0, 10);
};

/** Revenue by account at the end of a month: paid subscriptions that have started and not ended. */
function revenueAt(month: string): Map<string, number> {
  const day = endOf(month);
  const revenue = new Map<string, number>();
  for (const { account_id = "", start_date = "", end_date = "", is_trial, mrr_amount } of subscriptions) {
    if (is_trial !== "False" || start_date > day || (end_date !== "" && end_date <= day)) continue;
    const amount = Number(mrr_amount);
    if (amount > 0) revenue.set(account_id, (revenue.get(account_id) ?? 0) + amount);
  }
  return revenue;
}

describe("twelve-month retention of a fixed cohort", () => {
  test.each(readCsv("expected_ravenstack_nrr_12m.csv"))(
    "RavenStack $base_month → $month: NRR $nrr_12m, GRR $grr_12m",
    ({ base_month = "", month = "", mrr_base, mrr_now_same_accounts, nrr_12m, grr_12m, base_accounts, retained_accounts }) => {
      const { opening, closing, nrr, grr, accounts, retainedAccounts } = cohortRetention(revenueAt(base_month), revenueAt(month));
      expect(opening).toBe(Number(mrr_base));
      expect(closing).toBe(Number(mrr_now_same_accounts));
      expect(nrr).toBeCloseTo(Number(nrr_12m), 9);
      expect(grr).toBeCloseTo(Number(grr_12m), 9);
      expect(accounts).toBe(Number(base_accounts));
      expect(retainedAccounts).toBe(Number(retained_accounts));
    },
  );

  test("newcomers do not count, and those who grew cannot hide those who left in the GRR", () => {
    const before = new Map([
      ["stays", 100],
      ["leaves", 100],
      ["__proto__", 200],
    ]);
    const after = new Map([
      ["stays", 300],
      ["__proto__", 100],
      ["new", 999],
    ]);
    expect(cohortRetention(before, after)).toEqual({
      opening: 400,
      closing: 400,
      nrr: 1,
      grr: 0.5,
      accounts: 3,
      retainedAccounts: 2,
    });
  });

  test("an empty cohort has no rate", () => {
    expect(cohortRetention(new Map([["free", 0]]), new Map([["free", 5]]))).toMatchObject({ nrr: null, grr: null, accounts: 0 });
  });
});
