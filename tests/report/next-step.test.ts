import { describe, expect, test } from "vitest";
import type { ReportRequest } from "../../src/report/report-request.ts";
import { plainPlan } from "../support/plain-plan.ts";
import { type Row, report, sentencesOf } from "../support/small-report.ts";

/** Sales are a price times buyers. */
const sales: readonly Row[] = [
  { id: "S", op: "=", name: "売上", unit: "円/月" },
  { id: "P", parent: "S", op: "×", name: "単価", unit: "円/人", target: 12 },
  { id: "B", parent: "S", op: "×", name: "客数", unit: "人", target: 120 },
];
const figures = { P: [10, 11], B: [100, 100] };
const problem = { code: "P-36", period: "", message: "穴" } as const;
const decided = [plainPlan("2025-02", "B"), plainPlan("2025-02", "P"), plainPlan("2025-01", "S")];

function next(language: "ja" | "en", more: Partial<ReportRequest> = {}, numbers: typeof figures | object = figures): string {
  return sentencesOf(report(language, sales, { ...figures, ...numbers }, more), "checks")
    .slice(-1)
    .join();
}

describe("the report ends with what to do next", () => {
  test.each([
    ["ja", "次にすること: 取り組むことを決めましょう(サイドバー > フォーカス > これに決める)。"],
    ["en", "Next: decide what to work on (sidebar > Focus > Decide on this one)."],
  ] as const)(
    "decide, while nothing is decided for the month, whatever is worth a note or a warning (%s)",
    (language, sentence) => {
      expect(next(language)).toBe(sentence);
      expect(next(language, { plans: decided.slice(2), problems: [{ ...problem, severity: "warning" }] })).toBe(sentence);
    },
  );

  test.each([
    ["ja", "次にすること: 客数、単価に取り組みましょう。"],
    ["en", "Next: work on 客数, 単価."],
  ] as const)("work on what is decided (%s)", (language, sentence) => {
    expect(next(language, { plans: decided })).toBe(sentence);
  });

  test.each([
    ["ja", "次にすること: 目標に達しました。ツリーに次の目標を入れましょう。"],
    ["en", "Next: the targets are reached; give the tree the next ones."],
  ] as const)("set the next targets, once they are reached (%s)", (language, sentence) => {
    expect(next(language, {}, { P: [12, 12], B: [120, 121] })).toBe(sentence);
  });

  test.each([
    ["ja", "次にすること: 順位を付けられる指標がないため、取り組むことを話し合って決めましょう。"],
    ["en", "Next: agree on what to work on; there is nothing that the ranking could propose."],
  ] as const)("talk, where nothing can be ranked and so nothing be decided on in the sidebar (%s)", (language, sentence) => {
    const believed: readonly Row[] = [
      { id: "S", op: "=", name: "売上", unit: "円/月", target: 10 },
      { id: "P", parent: "S", op: "~", name: "対話", unit: "件", target: 10 },
    ];
    const { conclusion, sections } = report(language, believed, { S: [5], P: [5] });
    expect(sections.find(({ key }) => key === "checks")?.sentences.slice(-1)).toEqual([sentence]);
    const share = sections.find(({ key }) => key === "effect")?.sentences.slice(-1)[0];
    expect(share?.split("\n")).toHaveLength(3);
    expect(conclusion).toHaveLength(3);
  });

  test.each([
    ["ja", "次にすること: 点検で見つかった点を直し、レポートを更新しましょう。"],
    ["en", "Next: fix what the checks found, then refresh this report."],
  ] as const)("but first fix what is wrong, or fill in what the KGI lacks (%s)", (language, sentence) => {
    expect(next(language, { plans: decided, problems: [{ ...problem, severity: "error" }] })).toBe(sentence);
    expect(next(language, { plans: decided }, { B: [100, ""] })).toBe(sentence);
  });
});
