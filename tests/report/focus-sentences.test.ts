import { describe, expect, test } from "vitest";
import { composeReport } from "../../src/report/compose/compose-report.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { plainRequest } from "../support/plain-request.ts";
import { type Row, report } from "../support/small-report.ts";

/** Sales are a price times buyers; both miss their targets, and what the buyers miss is worth more. */
function sales(price: number | "", buyers: number | ""): readonly Row[] {
  return [
    { id: "S", op: "=", name: "売上", unit: "円/月" },
    { id: "P", parent: "S", op: "×", name: "単価", unit: "円/人", target: 11, controllability: price },
    { id: "B", parent: "S", op: "×", name: "客数", unit: "人", target: 120, controllability: buyers },
  ];
}
const figures = { P: [10], B: [100] };

describe("why the pick", () => {
  test.each([
    ["ja", "影響度が大きく、自分たちで動かせるのは客数です(コントロール度4)。"],
    ["en", "客数 has a large impact and is in our hands (controllability 4)."],
  ] as const)("nothing would bring more, and it is in our hands (%s)", (language, sentence) => {
    expect(report(language, sales(2, 4), figures).focusSentences[0]).toBe(sentence);
  });

  test.each([
    ["ja", "スコアが最も高いのは単価です(影響度 +100円、コントロール度5)。"],
    ["en", "単価 has the highest score: impact +¥100, controllability 5."],
  ] as const)("it is in our hands, but something else would bring more (%s)", (language, sentence) => {
    expect(report(language, sales(5, 2), figures).focusSentences[0]).toBe(sentence);
  });
});

test.each([
  ["ja", "前提・休止・検証中の指標だけのため、順位を付けていません。"],
  ["en", "Nothing is ranked: all is given, paused or on trial."],
] as const)("where all is given, it is not said that numbers are missing (%s)", (language, sentence) => {
  const { conclusion, focusSentences } = report(language, sales(1, 1), figures);
  expect(focusSentences).toEqual([sentence]);
  expect(conclusion[conclusion.length - 1]).toBe(sentence);
});

test("who was passed over is said of those with the largest impacts only", () => {
  const ids = Array.from({ length: 9 }, (_, at) => `B${at}`);
  const branches: readonly Row[] = [
    { id: "ALL", op: "=", name: "全社", unit: "円" },
    // All miss 100, less one for each; the seventh and the eighth change places, because of their controllability.
    ...ids.map((id, at) => ({
      id,
      parent: "ALL",
      op: "+",
      name: id,
      unit: "円",
      target: 200 - at,
      controllability: at === 6 ? 2 : 3,
    })),
  ];
  const said = report("ja", branches, Object.fromEntries(ids.map((id) => [id, [100]]))).focusSentences;
  expect(said.filter((sentence) => sentence.includes("番目"))).toEqual([]);
});

test("what the KGI would need is asked of further factors where the first cannot bring it", () => {
  const rates = ["A", "B", "C"].map((id): Row => ({ id, parent: "R", op: "×", name: id, unit: "%", target: 1 }));
  const renewed: readonly Row[] = [
    { id: "R", op: "=", name: "更新", unit: "社", target: 100 },
    { id: "N", parent: "R", op: "×", name: "契約", unit: "社", target: 100 },
    ...rates,
  ];
  const said = report("ja", renewed, { N: [100], A: [0.5], B: [0.5], C: [0.5] }).focusSentences;
  expect(said[said.length - 1]).toBe("更新を100社にするには、ほかが同じなら契約 800社が必要です。");
});

test("in the view of an area, the chart marks the month's one and nothing else", () => {
  const tree = [
    ["ID", "親", "演算", "名称", "単位", "担当領域", "コントロール度", "目標"],
    ["S", "", "=", "売上", "円/月", "", "", ""],
    ["P", "S", "×", "単価", "円/人", "営業", 2, 11],
    ["B", "S", "×", "客数", "人", "CS", 4, 120],
  ];
  const data = [
    ["指標", "2025-01"],
    ["P", 10],
    ["B", 100],
  ];
  const { model } = readModel(tree, data);
  const standings = (area: string) =>
    composeReport(model, { ...plainRequest("ja"), area }).headroom.map(({ id, standing }) => [id, standing]);
  expect(standings("")).toEqual([
    ["B", "pick"],
    ["P", "movable"],
  ]);
  expect(standings("営業")).toEqual([["P", "movable"]]);
  expect(standings("CS")).toEqual([["B", "pick"]]);
});
