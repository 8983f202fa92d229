import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../src/engine/statistics/wilson-interval.ts";
import { churnRisk, type RiskGroup } from "../../src/engine/survey/churn-risk.ts";
import { churnSimulation } from "../../src/engine/survey/churn-simulation.ts";
import { csat } from "../../src/engine/survey/csat.ts";
import { nps } from "../../src/engine/survey/nps.ts";
import { segmentEvidence } from "../../src/engine/survey/segment-evidence.ts";
import { type Response, surveySegments } from "../../src/engine/survey/survey-segments.ts";

const runs = { numRuns: 1000 };
const answers = fc.array(fc.option(fc.integer({ min: -2, max: 13 })), { maxLength: 60 });
/** The same entries in another order. */
const shuffled = <Entry>(entries: fc.Arbitrary<Entry[]>): fc.Arbitrary<[Entry[], Entry[]]> =>
  entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

describe("NPS and CSAT", () => {
  test("NPS stays between −100 and 100, and only answers from 0 to 10 count", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = nps(given);
        expect(result.n).toBe(given.filter((answer) => answer !== null && answer >= 0 && answer <= 10).length);
        expect(result.nps === null).toBe(result.n === 0);
        expect(Math.abs(result.nps ?? 0)).toBeLessThanOrEqual(100);
        // The variance is largest when half promote and half detract: 100 points.
        expect(result.standardError ?? 0).toBeLessThanOrEqual(100 / Math.sqrt(Math.max(1, result.n)) + 1e-9);
      }),
      runs,
    );
  });

  test("the order of the answers does not matter", () => {
    fc.assert(
      fc.property(shuffled(answers), ([given, other]) => {
        expect(nps(other)).toEqual(nps(given));
        expect(csat(other)).toEqual(csat(given));
      }),
      runs,
    );
  });

  test("asking everybody twice gives the same score with a margin smaller by √2", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const once = nps(given);
        const twice = nps([...given, ...given]);
        fc.pre(once.nps !== null && once.margin !== null);
        expect(twice.nps).toBeCloseTo(once.nps ?? Number.NaN, 9);
        expect(twice.margin).toBeCloseTo((once.margin ?? Number.NaN) / Math.SQRT2, 9);
      }),
      runs,
    );
  });
});

describe("the Wilson interval", () => {
  const counts = fc.integer({ min: 1, max: 100_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  test("lies inside 0 … 1, holds the share, and mirrors when the question is turned around", () => {
    fc.assert(
      fc.property(counts, ([events, n]) => {
        const interval = wilsonInterval(events, n);
        const mirrored = wilsonInterval(n - events, n);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(interval?.low).toBeLessThanOrEqual(events / n);
        expect(interval?.high).toBeGreaterThanOrEqual(events / n);
        expect(mirrored?.low).toBeCloseTo(1 - (interval?.high ?? Number.NaN), 12);
        expect(mirrored?.high).toBeCloseTo(1 - (interval?.low ?? Number.NaN), 12);
      }),
      runs,
    );
  });

  test("narrows as more people answer alike", () => {
    fc.assert(
      fc.property(counts, ([events, n]) => {
        const [few, many] = [wilsonInterval(events, n), wilsonInterval(4 * events, 4 * n)];
        expect((many?.high ?? 1) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 0));
      }),
      runs,
    );
  });
});

describe("the five segments", () => {
  const response: fc.Arbitrary<Response> = fc.record({
    trouble: fc.option(fc.boolean(), { freq: 8 }),
    consulted: fc.option(fc.boolean(), { freq: 4 }),
    satisfaction: fc.option(fc.constantFrom("above" as const, "expected" as const, "below" as const), { freq: 2 }),
    csat: fc.option(fc.integer({ min: 0, max: 6 })),
    continuation: fc.option(fc.integer({ min: 0, max: 6 })),
    nps: fc.option(fc.integer({ min: -1, max: 11 })),
  });

  test("every respondent is in one segment, contradictory or incomplete; shares sum to 1; the order does not matter", () => {
    fc.assert(
      fc.property(shuffled(fc.array(response, { maxLength: 40 })), ([given, other]) => {
        const { segments, contradictory, incomplete } = surveySegments(given);
        const placed = segments.reduce((total, { n }) => total + n, 0);
        expect(placed + contradictory + incomplete).toBe(given.length);
        if (placed > 0) expect(segments.reduce((total, { share }) => total + (share ?? Number.NaN), 0)).toBeCloseTo(1, 12);
        expect(surveySegments(other)).toEqual(surveySegments(given));
        expect(segmentEvidence(other)).toEqual(segmentEvidence(given));
      }),
      runs,
    );
  });
});

describe("churn risk", () => {
  const group: fc.Arbitrary<RiskGroup & { n: number; risk: number }> = fc.record({
    n: fc.integer({ min: 0, max: 1000 }),
    risk: fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000),
  });
  const five = fc.array(group, { minLength: 5, maxLength: 5 });
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

  test("the overall risk lies between the smallest and the largest, in any order of the groups", () => {
    fc.assert(
      fc.property(shuffled(fc.array(group, { minLength: 1, maxLength: 8 })), ([groups, other]) => {
        const risk = churnRisk(groups);
        const filled = groups.filter(({ n }) => n > 0).map((each) => each.risk);
        expect(risk === null).toBe(filled.length === 0);
        fc.pre(risk !== null);
        expect(risk).toBeGreaterThanOrEqual(Math.min(...filled) - 1e-12);
        expect(risk).toBeLessThanOrEqual(Math.max(...filled) + 1e-12);
        expect(churnRisk(other)).toBeCloseTo(risk ?? Number.NaN, 12);
      }),
      runs,
    );
  });

  test("a lever not moved changes nothing, and half the move saves half", () => {
    fc.assert(
      fc.property(five, fc.constantFrom("consult" as const, "satisfy" as const), share, (groups, lever, whole) => {
        const at = (part: number) => churnSimulation(groups, [{ lever, share: part }], 1000, 10);
        const saved = at(whole).accountsSaved;
        fc.pre(saved !== null && at(0).riskThen !== null);
        expect(at(0).riskThen).toBe(at(0).riskNow);
        expect(at(whole / 2).accountsSaved).toBeCloseTo((saved ?? Number.NaN) / 2, 6);
        expect(at(whole).revenueSaved).toBeCloseTo(10 * (saved ?? Number.NaN), 9);
      }),
      runs,
    );
  });

  test("better responses save accounts exactly when the disappointed leave more than those served as expected", () => {
    fc.assert(
      fc.property(five, (groups) => {
        const [, , , expected, below] = groups;
        fc.pre(expected !== undefined && below !== undefined && below.n > 0);
        const { riskNow, riskThen } = churnSimulation(groups, [{ lever: "satisfy", share: 1 }]);
        const fall = (riskNow ?? Number.NaN) - (riskThen ?? Number.NaN);
        if (below?.risk === expected?.risk) expect(fall).toBeCloseTo(0, 12);
        else expect(Math.sign(fall)).toBe(Math.sign((below?.risk ?? 0) - (expected?.risk ?? 0)));
      }),
      runs,
    );
  });
});
