import { describe, expect, test } from "vitest";
import { churnRisk } from "../../../src/engine/survey/churn-risk.ts";
import { churnSimulation } from "../../../src/engine/survey/churn-simulation.ts";
import { type ChurnLevers, type ChurnRates, churnTree } from "../../../src/engine/survey/churn-tree.ts";
import { compareGroups } from "../../../src/engine/survey/compare-groups.ts";
import { csat } from "../../../src/engine/survey/csat.ts";
import { nps, npsOfCounts } from "../../../src/engine/survey/nps.ts";
import { segmentEvidence } from "../../../src/engine/survey/segment-evidence.ts";
import { type Branches, SEGMENTS, segmentOf } from "../../../src/engine/survey/segment-of.ts";
import { type Response, surveySegments } from "../../../src/engine/survey/survey-segments.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { readCsv } from "../../golden/read-csv.ts";

describe("Net Promoter Score", () => {
  test("ten answers are 10 points, give or take 51 (H.6)", () => {
    const answers = nps([10, 9, 9, 8, 7, 7, 6, 5, 10, 3]);
    expect(answers.nps).toBeCloseTo(10, 12);
    expect(answers.n).toBe(10);
    expect(answers.margin).toBeCloseTo(51.5, 1);
  });

  test.each([
    ["no answers", []],
    ["nothing but blanks", [null, null]],
    ["answers off the scale", [11, -1, 8.5, Number.NaN]],
  ])("%s give no score", (_, answers) => {
    expect(nps(answers)).toEqual({ nps: null, n: 0, standardError: null, margin: null });
  });

  test.each([
    [[9], 100],
    [[10], 100],
    [[8], 0],
    [[7], 0],
    [[6], -100],
    [[0], -100],
  ])("the answer %j alone scores %d", (answers, score) => {
    expect(nps(answers).nps).toBe(score);
  });

  const whuber = methodVector<
    { p_promoter: number; p_passive: number; p_detractor: number; n: number },
    { nps: number; standard_error_points: number }
  >("dev-nps-01");
  test(`the standard error: ${whuber.title}`, () => {
    const { p_promoter, p_passive, p_detractor, n } = whuber.inputs;
    const { nps: score, standardError } = npsOfCounts(p_promoter * n, p_passive * n, p_detractor * n);
    expect(score).toBeCloseTo(whuber.expected.nps, 6);
    expect(standardError).toBeCloseTo(whuber.expected.standard_error_points, 6);
  });

  const respondents = readCsv("sfo_2017_survey.csv");
  test.each(readCsv("expected_sfo_2017_nps_segments.csv"))(
    "SFO 2017, $dimension $code: $nps from $valid of $rows answers",
    ({ dimension = "", code, rows, valid, nps: score, nps_se }) => {
      const members = respondents.filter(({ [dimension]: value }) => dimension === "ALL" || value === code);
      const result = nps(members.map(({ NETPRO }) => (NETPRO === "" ? null : Number(NETPRO))));
      expect(members.length).toBe(Number(rows));
      expect(result.n).toBe(Number(valid));
      if (score === "") expect(result.nps).toBeNull();
      else {
        expect(result.nps).toBeCloseTo(Number(score), 7);
        expect(result.standardError).toBeCloseTo(Number(nps_se), 7);
      }
    },
  );
});

describe("CSAT", () => {
  test("top two boxes and mean (H.6)", () => {
    expect(csat([5, 4, 4, 3, 2, 5, 4, 1, 4, 3])).toEqual({ share: 0.6, mean: 3.5, n: 10 });
  });

  test("other boxes, and answers off the scale left out", () => {
    expect(csat([5, 4, 3, 2, 1], 1).share).toBe(0.2);
    expect(csat([5, 4, 3, 2, 1], 5).share).toBe(1);
    expect(csat([5, 0, 6, null, 4.5])).toEqual({ share: 1, mean: 5, n: 1 });
    expect(csat([])).toEqual({ share: null, mean: null, n: 0 });
  });

  test.each([0, 6, 1.5])("%d top boxes are refused", (boxes) => {
    expect(() => csat([5], boxes)).toThrow(expect.objectContaining({ code: "argument-out-of-range" }));
  });
});

describe("the five segments", () => {
  test.each([
    [false, null, null, "no-trouble"],
    [false, false, null, "no-trouble"],
    [true, false, null, "not-consulted"],
    [true, true, "above", "above-expectation"],
    [true, true, "expected", "as-expected"],
    [true, true, "below", "below-expectation"],
    [false, true, null, "contradictory"],
    [false, null, "below", "contradictory"],
    [true, false, "above", "contradictory"],
    [null, false, "above", "contradictory"],
    [true, null, null, "incomplete"],
    [true, true, null, "incomplete"],
    [null, null, null, "incomplete"],
    [true, null, "above", "incomplete"],
  ] as const)("trouble %s, consulted %s, satisfaction %s is %s", (trouble, consulted, satisfaction, segment) => {
    expect(segmentOf({ trouble, consulted, satisfaction })).toBe(segment);
  });

  const branches = {
    none: { trouble: false, consulted: null, satisfaction: null },
    silent: { trouble: true, consulted: false, satisfaction: null },
    above: { trouble: true, consulted: true, satisfaction: "above" },
    expected: { trouble: true, consulted: true, satisfaction: "expected" },
    below: { trouble: true, consulted: true, satisfaction: "below" },
  } as const satisfies Record<string, Branches>;
  const people = (count: number, branch: Branches, answers: Partial<Response> = {}): Response[] =>
    Array.from({ length: count }, () => ({
      ...branch,
      csat: null,
      continuation: null,
      nps: null,
      ...answers,
    }));

  test("a hundred answers: 40, 12, 15, 25, 8 (E07), and the contradictory ones are counted, not placed", () => {
    const responses = [
      ...people(40, branches.none),
      ...people(12, branches.silent),
      ...people(15, branches.above),
      ...people(25, branches.expected),
      ...people(8, branches.below),
      ...people(3, { trouble: false, consulted: true, satisfaction: null }),
      ...people(2, { trouble: true, consulted: null, satisfaction: null }),
    ];
    const { segments, contradictory, incomplete } = surveySegments(responses);
    expect(segments.map(({ n }) => n)).toEqual([40, 12, 15, 25, 8]);
    expect(segments.map(({ share }) => share)).toEqual([0.4, 0.12, 0.15, 0.25, 0.08]);
    const evidence = SEGMENTS.map((each) => segmentEvidence(responses.filter((response) => segmentOf(response) === each)));
    expect(evidence.map(({ referenceOnly }) => referenceOnly)).toEqual([false, false, false, false, true]);
    expect([contradictory, incomplete]).toEqual([3, 2]);
  });

  test("satisfaction, continuation, NPS and churn risk come from the answers given", () => {
    const responses = [
      ...people(14, branches.above, { csat: 5, continuation: 5, nps: 10 }),
      ...people(1, branches.above, { csat: 2, continuation: 1, nps: 3 }),
      ...people(5, branches.above),
    ];
    const above = surveySegments(responses).segments[2];
    const evidence = segmentEvidence(responses);
    expect({ ...above, ...evidence }).toMatchObject({ n: 20, continuationAnswers: 15, referenceOnly: false });
    expect(above?.csat).toBeCloseTo(14 / 15, 12);
    expect(above?.continuation).toBeCloseTo(71 / 15, 12);
    expect(evidence.continuing).toBeCloseTo(14 / 15, 12);
    expect(above?.nps).toBeCloseTo(1300 / 15, 12);
    expect(above?.churnRisk).toBeCloseTo(1 / 15, 12);
    // Wilson for 1 of 15: scipy.stats.binomtest(1, 15).proportion_ci(method="wilson").
    expect(evidence.churnInterval?.low).toBeCloseTo(0.0119, 4);
    expect(evidence.churnInterval?.high).toBeCloseTo(0.2982, 4);
  });

  test("one and two of five will leave, three is undecided, four and five will stay", () => {
    const responses = [1, 2, 3, 4, 5].flatMap((continuation) => people(1, branches.none, { continuation }));
    const [noTrouble] = surveySegments(responses).segments;
    const judged = { ...noTrouble, ...segmentEvidence(responses) };
    expect(judged).toMatchObject({ churnRisk: 0.4, continuing: 0.4, continuation: 3 });
  });

  test("a segment that nobody is in has blanks, not zeros", () => {
    const { segments } = surveySegments([]);
    expect(segments.length).toBe(5);
    expect(segments[0]).toMatchObject({ n: 0, share: null, csat: null, continuation: null, nps: null, churnRisk: null });
  });
});

describe("hypotheses about segments (H.6)", () => {
  test("above expectation 14/15 against the rest 62/85: a tendency, z 1.70", () => {
    const { difference, z, verdict, referenceOnly } = compareGroups(14, 15, 62, 85);
    expect(difference).toBeCloseTo(0.204, 3);
    expect(z).toBeCloseTo(1.7, 2);
    expect([verdict, referenceOnly]).toEqual(["tendency", false]);
  });

  test("consulted well 37/40 against below expectation 4/8: supported, z 3.11, of eight answers only", () => {
    const { difference, z, verdict, referenceOnly } = compareGroups(37, 40, 4, 8);
    expect(difference).toBeCloseTo(0.425, 12);
    expect(z).toBeCloseTo(3.11, 2);
    expect([verdict, referenceOnly]).toEqual(["supported", true]);
  });

  test("the wrong way round supports nothing, and an empty group compares with nothing", () => {
    expect(compareGroups(4, 8, 37, 40).verdict).toBe("not-supported");
    expect(compareGroups(0, 0, 37, 40)).toMatchObject({ difference: null, z: null, verdict: null });
    expect(compareGroups(5, 5, 5, 5)).toMatchObject({ difference: 0, z: null, verdict: null });
  });
});

describe("churn risk and its simulation (H.6)", () => {
  const segments = [
    { n: 40, risk: 0.08 },
    { n: 12, risk: 0.2 },
    { n: 15, risk: 0.02 },
    { n: 25, risk: 0.06 },
    { n: 8, risk: 0.25 },
  ];
  const consult = { lever: "consult", share: 0.5 } as const;
  const satisfy = { lever: "satisfy", share: 0.5 } as const;

  test("the overall risk is 9.40 %", () => {
    expect(churnRisk(segments)).toBeCloseTo(0.094, 12);
  });

  test.each([
    ["six of the twelve silent ones consult", [consult], 0.08675, 26.025],
    ["half of the disappointed are served as expected", [satisfy], 0.0864, 25.92],
    ["both, one after the other", [consult, satisfy], 0.0782, 23.46],
  ])("%s", (_, steps, risk, lost) => {
    const { riskNow, riskThen, accountsSaved } = churnSimulation(segments, steps, 300);
    expect(riskNow).toBeCloseTo(0.094, 12);
    expect(riskThen).toBeCloseTo(risk, 5);
    expect(300 * (riskThen ?? 0)).toBeCloseTo(lost, 2);
    expect(accountsSaved).toBeCloseTo(28.2 - lost, 2);
  });

  test("better service saves 145,975 yen a month on 300 accounts at 64,024 yen", () => {
    const { accountsSaved, revenueSaved } = churnSimulation(segments, [satisfy], 300, 64_024);
    expect(accountsSaved).toBeCloseTo(2.28, 9);
    expect(revenueSaved).toBeCloseTo(145_974.72, 2);
  });

  test("more consultation of a bad service costs accounts", () => {
    const bad = [
      { n: 50, risk: 0.05 },
      { n: 20, risk: 0.1 },
      { n: 0, risk: null },
      { n: 10, risk: 0.1 },
      { n: 20, risk: 0.5 },
    ];
    const { riskNow, riskThen, accountsSaved } = churnSimulation(bad, [{ lever: "consult", share: 1 }], 100);
    expect(riskNow).toBeCloseTo(0.155, 12);
    // The twenty spread 10 : 20: 16.67 as expected, 33.33 below.
    expect(riskThen).toBeCloseTo((50 * 0.05 + (50 / 3) * 0.1 + (100 / 3) * 0.5) / 100, 12);
    expect(accountsSaved).toBeLessThan(0);
  });

  test("without consultations there is nothing to spread by, and a missing number leaves the answer unknown", () => {
    const silent = [{ n: 5, risk: 0.1 }, { n: 5, risk: 0.2 }, ...Array.from({ length: 3 }, () => ({ n: 0, risk: null }))];
    expect(churnSimulation(silent, [consult], 10)).toMatchObject({
      riskNow: expect.closeTo(0.15, 12),
      riskThen: null,
      accountsSaved: null,
    });
  });
});

describe("what cannot be simulated", () => {
  const five = Array.from({ length: 5 }, () => ({ n: 10, risk: 0.1 }));
  test("a missing size or risk leaves the answer unknown", () => {
    const unsized = five.map((group, index) => (index === 1 ? { ...group, n: null } : group));
    expect(churnSimulation(unsized, [{ lever: "consult", share: 0.5 }], 100, 5)).toEqual({
      riskNow: null,
      riskThen: null,
      accountsSaved: null,
      revenueSaved: null,
    });
    expect(churnRisk([{ n: 1, risk: null }])).toBeNull();
    expect(churnRisk([{ n: 0, risk: null }])).toBeNull();
    expect(churnRisk([])).toBeNull();
  });

  test.each([
    ["segment-count", () => churnSimulation(five.slice(1), [])],
    ["segment-count", () => churnSimulation([...five, ...five], [])],
    ["share-out-of-range", () => churnSimulation(five, [{ lever: "satisfy", share: 1.5 }])],
    ["share-out-of-range", () => churnSimulation(five, [{ lever: "consult", share: Number.NaN }])],
    ["share-out-of-range", () => churnRisk([{ n: 1, risk: 8 }])],
    ["negative-amount", () => churnRisk([{ n: -1, risk: 0.1 }])],
  ])("%s is refused", (code, compute) => {
    expect(compute).toThrow(expect.objectContaining({ code }));
  });
});

describe("churn seen through trouble handling", () => {
  const vector = methodVector<
    {
      customers: number;
      arpa: number;
      base: { t: number; k: number; s: number };
      scenario: { t: number; k: number; s: number };
      churn_rates: {
        no_trouble: number;
        trouble_not_consulted: number;
        consulted_satisfied: number;
        consulted_dissatisfied: number;
      };
    },
    {
      segment_shares: {
        no_trouble: number;
        trouble_not_consulted: number;
        consulted_satisfied: number;
        consulted_dissatisfied: number;
      };
      churn_base: number;
      churn_scenario: number;
      contributions: { t: number; k: number; s: number };
      one_lever: { t: number; k: number; s: number };
      attributable_churn_base: number;
      lost_customers_base: number;
      mrr_at_risk_base: number;
      breakeven_satisfaction: number;
    }
  >("dev-churn-01");
  const { inputs, expected } = vector;
  const rates: ChurnRates = {
    noTrouble: inputs.churn_rates.no_trouble,
    notConsulted: inputs.churn_rates.trouble_not_consulted,
    satisfied: inputs.churn_rates.consulted_satisfied,
    dissatisfied: inputs.churn_rates.consulted_dissatisfied,
  };
  const levers = ({ t, k, s }: { t: number; k: number; s: number }): ChurnLevers => ({ trouble: t, consulted: k, satisfied: s });
  const churnOf = (shares: { t: number; k: number; s: number }): number => churnTree(levers(shares), rates).churn;

  test(`shares, churn and break-even: ${vector.title}`, () => {
    const base = churnTree(levers(inputs.base), rates);
    expect(base.churn).toBeCloseTo(expected.churn_base, 12);
    expect(churnOf(inputs.scenario)).toBeCloseTo(expected.churn_scenario, 12);
    expect(base.shares.noTrouble).toBeCloseTo(expected.segment_shares.no_trouble, 12);
    expect(base.shares.notConsulted).toBeCloseTo(expected.segment_shares.trouble_not_consulted, 12);
    expect(base.shares.satisfied).toBeCloseTo(expected.segment_shares.consulted_satisfied, 12);
    expect(base.shares.dissatisfied).toBeCloseTo(expected.segment_shares.consulted_dissatisfied, 12);
    expect(base.fromTrouble).toBeCloseTo(expected.attributable_churn_base, 12);
    expect(base.breakEvenSatisfaction).toBeCloseTo(expected.breakeven_satisfaction, 12);
    expect(inputs.customers * base.churn).toBeCloseTo(expected.lost_customers_base, 9);
    expect(inputs.customers * base.churn * inputs.arpa).toBeCloseTo(expected.mrr_at_risk_base, 6);
  });

  test.each(["t", "k", "s"] as const)(`lever %s alone, and its exact share of the scenario: ${vector.title}`, (lever) => {
    const with_ = (moved: readonly ("t" | "k" | "s")[]): number =>
      churnOf(
        Object.fromEntries(
          (["t", "k", "s"] as const).map((name) => [name, (moved.includes(name) ? inputs.scenario : inputs.base)[name]]),
        ) as typeof inputs.base,
      );
    expect(with_([lever]) - with_([])).toBeCloseTo(expected.one_lever[lever], 12);
    const orders = (["tks", "tsk", "kts", "kst", "stk", "skt"] as const).map((order) => [...order] as ("t" | "k" | "s")[]);
    const steps = orders.map(
      (order) => with_(order.slice(0, order.indexOf(lever) + 1)) - with_(order.slice(0, order.indexOf(lever))),
    );
    expect(steps.reduce((total, step) => total + step, 0) / orders.length).toBeCloseTo(expected.contributions[lever], 12);
  });
});
