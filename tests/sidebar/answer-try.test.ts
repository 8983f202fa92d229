import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import { emptyTrial, withScenario, withValue, withValues } from "../../src/sidebar/client/panels/trial.ts";
import { sliderOf } from "../../src/sidebar/describe/slider-of.ts";
import { typedNumber } from "../../src/sidebar/describe/typed-number.ts";
import type { SeekAnswer, TryAnswer, TypedValue } from "../../src/sidebar/wire/try-wire.ts";
import type { EditAnswer, Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";

const openT1 = (): MemoryWorkbook =>
  memoryWorkbook([
    { name: "Tree", role: "tree", rows: templateTree("T1", "en") },
    { name: "Data", role: "data", rows: templateData("T1", "en") },
  ]);

function ask<Answer>(name: keyof Endpoints, request: object, workbook = openT1(), language = "en"): Answer {
  return JSON.parse(answerRequest({ workbook, userLocale: language }, name, JSON.stringify({ period: null, ...request })));
}

const tryOut = (...scenarios: TypedValue[][]): TryAnswer => ask("tryValues", { root: null, scenarios });
const seek = (target: string, kpi: string | null, language = "en"): SeekAnswer =>
  ask("seekGoal", { root: "ANC", target, kpi }, openT1(), language);

describe("trying values out", () => {
  test("a completion rate of 80% brings 277,200 more", () => {
    const { now, results } = tryOut([{ kpi: "ANC.A.O", typed: "80%" }], []);
    expect(now).toBe("¥1,201,200");
    expect(results).toEqual([
      { words: "¥1,478,400", change: "+¥277,200", verdict: "better", unreadable: [] },
      { words: "¥1,201,200", change: "±¥0", verdict: "same", unreadable: [] },
    ]);
  });

  test("what is no number is pointed out, and the rest is tried all the same", () => {
    const [result] = tryOut([
      { kpi: "ANC.A.O", typed: "80%" },
      { kpi: "ANC.P", typed: "soon" },
    ]).results;
    expect(result).toMatchObject({ words: "¥1,478,400", unreadable: ["ANC.P"] });
  });

  test("only the leaves of the result are offered, with what they are now", () => {
    expect(tryOut([]).leaves.map(({ id, typed, least, most, step }) => [id, typed, least, most, step])).toEqual([
      ["ANC.P", "10500", 0, 22000, 200],
      ["ANC.C.M", "5", 0, 10, 0.05],
      ["ANC.C.O", "44", 0, 96, 0.5],
      ["ANC.A.O", "65%", 0, 100, 0.5],
      ["ANC.A.R", "80%", 0, 100, 0.5],
    ]);
  });

  test("it writes nothing", () => {
    const workbook = openT1();
    ask("tryValues", { root: null, scenarios: [[{ kpi: "ANC.P", typed: "1" }]] }, workbook);
    expect(workbook.calls).toEqual(["read", "read"]);
  });
});

describe("from a goal back to values", () => {
  test("an active rate of 64.9% is a completion rate of 81.2%", () => {
    const { values, sentence } = seek("1,500,000", "ANC.A.O");
    expect(values).toEqual([{ kpi: "ANC.A.O", typed: "81.1688312%" }]);
    expect(sentence).toBe(
      "For Ancillary (add-on) revenue to be ¥1,500,000, Onboarding completion rate has to be 81.2% (now 65.0%), all else equal.",
    );
    expect(tryOut([...values]).results[0]?.words).toBe("¥1,500,000");
  });

  test("several share a gap that one alone cannot close", () => {
    expect(seek("300万円", "ANC.A.O").values).toEqual([]);
    expect(seek("300万円", "ANC.A.O", "ja").sentence).toContain("だけでは");
    const { values, sentence } = seek("150万円", null, "ja");
    expect(sentence).toContain("4個の指標");
    expect(values).toHaveLength(4);
    expect(tryOut([...values]).results[0]?.words).toBe("¥1,500,000");
  });

  test("a goal that is no number is said so", () => {
    expect(seek("more", null)).toEqual({ values: [], sentence: "“more” is not a number" });
  });
});

describe("applying", () => {
  test("makes the values targets in one step, which one step takes back", () => {
    const workbook = openT1();
    const before = workbook.read(1);
    const { revision } = ask<SidebarState>("sidebarState", {}, workbook);
    const targets = [
      { kpi: "ANC.A.O", value: "81.1688312%" },
      { kpi: "ANC.P", value: "¥12,000" },
    ];
    const done = ask<EditAnswer>("editTree", { edit: { kind: "targets", targets }, revision }, workbook);
    if (done.outcome !== "done") throw new Error(done.sentence);
    expect(done.sentence).toBe("Targets written: 2");
    expect(done.state.nodes.filter(({ id }) => id === "ANC.A.O" || id === "ANC.P").map((each) => each.typedTarget)).toEqual([
      "12000",
      "81.1688312%",
    ]);
    const { changes, data, revision: then } = done.undo;
    ask("editTree", { edit: { kind: "replay", changes, data }, revision: then }, workbook);
    expect(workbook.read(1)).toEqual(before);
  });

  test("is refused as a whole where one value is no number", () => {
    const workbook = openT1();
    const { revision } = ask<SidebarState>("sidebarState", {}, workbook);
    const targets = [
      { kpi: "ANC.P", value: "1" },
      { kpi: "ANC.A.O", value: "soon" },
    ];
    const answer = ask<EditAnswer>("editTree", { edit: { kind: "targets", targets }, revision }, workbook);
    expect(answer).toMatchObject({ outcome: "refused", sentence: "“soon” is not a number" });
    expect(workbook.calls).not.toContain("edit");
  });
});

describe("sliders and typed numbers", () => {
  test("a slider reaches twice what is or should be, below zero only where it is there already", () => {
    expect(sliderOf("円", 100, 300)).toEqual({ suffix: "", least: 0, most: 600, step: 5 });
    expect(sliderOf("円", -100, null)).toEqual({ suffix: "", least: -200, most: 200, step: 2 });
    expect(sliderOf("%", 1.2, null)).toMatchObject({ suffix: "%", least: 0, most: 240 });
    expect(sliderOf("社", null, null)).toMatchObject({ least: 0, most: 0 });
  });

  test("numbers are written as people type them", () => {
    expect([typedNumber(0.07, "%"), typedNumber(1200, "円"), typedNumber(null, "円")]).toEqual(["7%", "1200", ""]);
  });
});

describe("scenarios", () => {
  const tried = withValue(withValue(emptyTrial, "a", "1"), "b", "2");

  test("a value keeps its place, and goes when it is taken back", () => {
    expect(withValue(tried, "a", "3").scenarios).toEqual([
      [
        { kpi: "a", typed: "3" },
        { kpi: "b", typed: "2" },
      ],
    ]);
    expect(withValue(tried, "a", null).scenarios).toEqual([[{ kpi: "b", typed: "2" }]]);
  });

  test("another one begins as the last, and there are three at most", () => {
    const two = withValues(withScenario(tried), []);
    expect([two.active, two.scenarios]).toEqual([1, [tried.scenarios[0], []]]);
    const three = withScenario(two);
    expect(withScenario(three)).toBe(three);
  });
});
