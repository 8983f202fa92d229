import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInputError } from "../../src/engine/errors.ts";
import { healthScore } from "../../src/engine/health/health-score.ts";
import { elasticity } from "../../src/engine/lag/elasticity.ts";
import { leadLag } from "../../src/engine/lag/lead-lag.ts";
import { achievement } from "../../src/engine/monitoring/achievement.ts";
import { compoundGrowth } from "../../src/engine/monitoring/compound-growth.ts";
import { describeChange } from "../../src/engine/monitoring/describe-change.ts";
import { describeContributions } from "../../src/engine/monitoring/describe-contributions.ts";
import { growth } from "../../src/engine/monitoring/growth.ts";
import { linkTest } from "../../src/engine/monitoring/link-test.ts";
import { pace } from "../../src/engine/monitoring/pace.ts";
import { rollingMean, rollingRatio } from "../../src/engine/monitoring/rolling-sum.ts";
import { stages } from "../../src/engine/monitoring/stages.ts";
import { topShare } from "../../src/engine/monitoring/top-share.ts";
import { yearToDate } from "../../src/engine/monitoring/year-to-date.ts";
import { cacPayback } from "../../src/engine/saas/cac-payback.ts";
import { ltv } from "../../src/engine/saas/ltv.ts";
import { mrrBridge } from "../../src/engine/saas/mrr-bridge.ts";
import { nrr } from "../../src/engine/saas/nrr.ts";
import { latestSignal } from "../../src/engine/signal/latest-signal.ts";
import { xmr } from "../../src/engine/signal/xmr.ts";
import { churnRisk } from "../../src/engine/survey/churn-risk.ts";
import { churnSimulation } from "../../src/engine/survey/churn-simulation.ts";

type Cell = number | null;

/** Numbers of every size a cell can hold, the largest, the smallest and both zeros among them. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(null, 0, -0, 1, -1, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e-308, 1e200),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -100, max: 100 }),
);
const series = fc.array(cell, { maxLength: 40 });

/** Every number inside a result, at any depth. */
function numbersIn(result: unknown): number[] {
  if (typeof result === "number") return [result];
  if (typeof result !== "object" || result === null) return [];
  return Object.values(result).flatMap(numbersIn);
}

const functions: readonly (readonly [string, (x: Cell[], y: Cell[], a: Cell, b: Cell, c: Cell, d: Cell) => unknown])[] = [
  ["xmr", (x) => [xmr(x), xmr(x, "median")]],
  ["latestSignal", (x) => latestSignal(x)],
  ["leadLag", (x, y) => leadLag(x, y)],
  ["elasticity", (x, y) => elasticity(x, y)],
  ["achievement", (_x, _y, a, b, c) => [achievement(a, b), achievement(a, b, "down", c)]],
  ["pace", (_x, _y, a, b, c, d) => pace(a, b, c, d)],
  ["stages", (x, y) => stages(x, y)],
  ["linkTest", (x, y) => linkTest({ actual: x, target: y }, { actual: y, target: x })],
  ["topShare", (x) => topShare(x.map(String), x)],
  ["growth", (x) => growth(x, 1)],
  ["compoundGrowth", (_x, _y, a, b) => compoundGrowth(a, b, 3)],
  ["rolling", (x, y) => [rollingMean(x, 3), rollingRatio(x, y, 3)]],
  ["yearToDate", (x) => yearToDate(x, 24290)],
  ["describeChange", (_x, _y, a, b, c, d) => describeChange(a, b, c, "amount", { direction: "down", baseline: d })],
  [
    "describeContributions",
    (x, _y, a) =>
      describeContributions(
        a ?? 0,
        x.map((value, index) => ({ id: String(index), contribution: value ?? 0 })),
      ),
  ],
  ["SaaS metrics", (_x, _y, a, b, c, d) => [mrrBridge(a, b, c, d, a), nrr(a, b, c, d), ltv(a, b, c), cacPayback(a, b, c)]],
  ["churnRisk", (x, y) => churnRisk(x.map((n, index) => ({ n, risk: y[index] ?? null })))],
  [
    "churnSimulation",
    (x, _y, a, b) =>
      churnSimulation(
        [0, 1, 2, 3, 4].map((index) => ({ n: x[index] ?? 1, risk: 0.5 })),
        [{ lever: "consult", share: 0.5 }],
        a,
        b,
      ),
  ],
  ["healthScore", (x, y) => healthScore(x, y.slice(0, x.length))],
];

test.each(functions)("%s never lets NaN or an infinity out, and refuses only what it documents", (_, compute) => {
  fc.assert(
    fc.property(series, series, cell, cell, cell, cell, (...given) => {
      try {
        expect(numbersIn(compute(...given)).filter((value) => !Number.isFinite(value))).toEqual([]);
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});
