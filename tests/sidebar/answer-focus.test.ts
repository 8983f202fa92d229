import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { FocusAnswer, PaybackRequest } from "../../src/sidebar/wire/focus-wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { memoryWorkbook } from "../actions/memory-workbook.ts";

const HOLDING: { readonly tree: Grid; readonly data: Grid } = { tree: templateTree("T1", "en"), data: templateData("T1", "en") };

function ask(name: "rankLeaves" | "sayPayback", request: object, language = "en", { tree, data } = HOLDING) {
  const workbook = memoryWorkbook([
    { name: "Tree", role: "tree", rows: tree },
    { name: "Data", role: "data", rows: data },
  ]);
  return JSON.parse(answerRequest({ workbook, userLocale: language }, name, JSON.stringify({ period: null, ...request })));
}

const rank = (area: string, language = "en"): FocusAnswer => ask("rankLeaves", { area }, language);
const ranked = ({ lists }: FocusAnswer) => (lists[0]?.items ?? []).filter(({ rank: place }) => place !== null);
const payback = (request: Partial<PaybackRequest>, language = "en"): string =>
  ask("sayPayback", { kpi: "ANC.A.O", hours: "60", hourlyCost: "4000", ...request }, language);

describe("the ranking", () => {
  test("has impact, controllability and score apart: the table of the monthly report", () => {
    expect(ranked(rank("")).map(({ id, impact, controllability, score }) => [id, impact, controllability, score])).toEqual([
      ["ANC.A.O", "+¥277,200", 5, "+¥277,200"],
      ["ANC.C.O", "+¥109,200", 3, "+¥65,520"],
      ["ANC.A.R", "+¥37,538", 4, "+¥30,030"],
      ["ANC.P", "+¥57,200", 2, "+¥22,880"],
    ]);
  });

  test("the star has its effect by month and year, and says when the pick would change", () => {
    const [first, ...others] = ranked(rank(""));
    expect(first).toMatchObject({ isStarred: true, rank: 1, way: "65.0% → 80.0%", yearly: "+¥3,326,400" });
    expect(first?.reason).toMatch(/Below controllability 1\.18 the pick would be/);
    expect(others.some(({ isStarred }) => isStarred)).toBe(false);
  });

  test("an area has a first of its own, but not a star of its own", () => {
    const { areas } = rank("");
    expect(areas).toEqual(["CS", "Management", "Sales"]);
    expect(ranked(rank("Sales")).map(({ id, rank: place, isStarred }) => [id, place, isStarred])).toEqual([["ANC.P", 1, false]]);
  });

  test("two months are too few to tell a signal from noise, and it says so", () => {
    expect(ranked(rank(""))[0]?.variation).toBe("fewer than 6 earlier months: not judged");
    expect(ranked(rank("", "ja"))[0]?.variation).toBe("過去が6か月未満のため判断なし");
  });

  test("what is given is listed with its reason, without numbers that nobody can bring about", () => {
    const given = rank("").lists[0]?.items.find(({ id }) => id === "ANC.C.M");
    expect(given).toMatchObject({ rank: null, impact: "", score: "" });
    expect(given?.reason).toContain("is a given");
  });
});

describe("what the work costs and brings", () => {
  test("60 hours at 4,000 are earned back in 0.9 months", () => {
    expect(payback({})).toBe("60 h (¥240,000) for +¥277,200 a month: paid back in about 0.9 months.");
    expect(payback({}, "ja")).toBe("60時間(240,000円)を投じ、月+277,200円を見込みます。回収は約0.9か月です。");
  });

  test("numbers are read as people type them, and nothing is said before both are there", () => {
    expect(payback({ hourlyCost: "4,000円" })).toContain("¥240,000");
    expect([payback({ hours: "" }), payback({ hours: "some" }), payback({ kpi: "nobody" })]).toEqual(["", "", ""]);
  });

  test("a result that is not money pays nothing back", () => {
    const tree = [
      ["ID", "Parent", "Op", "Name", "Unit", "Target"],
      ["R", "", "=", "Cases", "cases", ""],
      ["A", "R", "+", "Own", "cases", 9],
      ["B", "R", "+", "Others", "cases", 5],
    ];
    const data = [
      ["KPI", "2026-10"],
      ["A", 3],
      ["B", 3],
    ];
    const request = { kpi: "A", hours: "1", hourlyCost: "1" };
    expect(ask("sayPayback", request, "en", { tree, data })).toBe(
      "1 h for +6 cases in Cases, which is not a monthly amount in full units of money: no payback to tell.",
    );
  });
});
