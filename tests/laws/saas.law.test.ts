import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cacPayback } from "../../src/engine/saas/cac-payback.ts";
import { ccr } from "../../src/engine/saas/ccr.ts";
import { cohortRetention } from "../../src/engine/saas/cohort-retention.ts";
import { grr } from "../../src/engine/saas/grr.ts";
import { ltv } from "../../src/engine/saas/ltv.ts";
import { mrrBridge } from "../../src/engine/saas/mrr-bridge.ts";
import { nrr } from "../../src/engine/saas/nrr.ts";
import { quickRatio } from "../../src/engine/saas/quick-ratio.ts";
import { rcr } from "../../src/engine/saas/rcr.ts";
import { unitEconomics } from "../../src/engine/saas/unit-economics.ts";

const runs = { numRuns: 1000 };
const amount = fc.integer({ min: 0, max: 10_000_000 });
const opening = fc.integer({ min: 1, max: 10_000_000 });

describe("movements of MRR", () => {
  test("NRR and GRR differ by expansion, and what GRR lacks is RCR", () => {
    fc.assert(
      fc.property(opening, amount, amount, amount, (start, expansion, contraction, churn) => {
        const [net, gross] = [
          nrr(start, expansion, contraction, churn) ?? Number.NaN,
          grr(start, contraction, churn) ?? Number.NaN,
        ];
        expect(net - gross).toBeCloseTo(expansion / start, 6);
        expect(gross).toBeLessThanOrEqual(1);
        expect(gross + (rcr(start, churn, contraction) ?? Number.NaN)).toBeCloseTo(1, 6);
      }),
      runs,
    );
  });

  test("the bridge closes, exactly, and its quick ratio is above 1 exactly when MRR grew", () => {
    fc.assert(
      fc.property(opening, amount, amount, amount, amount, amount, (start, newMrr, expansion, contraction, churn, back) => {
        const bridge = mrrBridge(start, newMrr, expansion, contraction, churn, back);
        expect(bridge.closing).toBe(start + newMrr + expansion + back - contraction - churn);
        expect(bridge.closing).toBe(start + (bridge.netNew ?? Number.NaN));
        if (bridge.quickRatio === null) expect(contraction + churn).toBe(0);
        else expect(bridge.quickRatio > 1).toBe((bridge.netNew ?? Number.NaN) > 0);
      }),
      runs,
    );
  });

  test("rates do not depend on the currency unit", () => {
    fc.assert(
      fc.property(
        opening,
        amount,
        amount,
        amount,
        fc.constantFrom(0.0009765625, 1024),
        (start, expansion, contraction, churn, unit) => {
          expect(nrr(start * unit, expansion * unit, contraction * unit, churn * unit)).toBe(
            nrr(start, expansion, contraction, churn),
          );
          expect(quickRatio(start * unit, expansion * unit, contraction * unit, churn * unit)).toBe(
            quickRatio(start, expansion, contraction, churn),
          );
          expect(ccr(churn * unit, start * unit)).toBe(ccr(churn, start));
        },
      ),
      runs,
    );
  });

  test("unit economics × payback × churn is 1, whatever the margin", () => {
    const rate = fc.integer({ min: 1, max: 1000 }).map((permille) => permille / 1000);
    fc.assert(
      fc.property(opening, opening, rate, rate, (arpa, cost, churnRate, margin) => {
        const economics = unitEconomics(ltv(arpa, churnRate, margin), cost) ?? Number.NaN;
        const payback = cacPayback(cost, arpa, margin) ?? Number.NaN;
        expect(economics * payback * churnRate).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });
});

describe("a fixed cohort", () => {
  const accounts = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "__proto__", "constructor", "x", "y"), amount), {
    maxLength: 10,
  });
  test("GRR is at most NRR and 1, and neither the order of the accounts nor newcomers matter", () => {
    fc.assert(
      fc.property(accounts, accounts, (before, after) => {
        const [then, now] = [new Map(before), new Map(after)];
        const result = cohortRetention(then, now);
        expect(result.grr ?? 0).toBeLessThanOrEqual(Math.min(1, result.nrr ?? 0));
        const reversed = cohortRetention(new Map([...then].reverse()), new Map([...[...now].reverse(), ["newcomer", 5]]));
        expect(reversed).toEqual(result);
      }),
      runs,
    );
  });
});
