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
    ["ja", "次にすること: 点検で見つかった点を直し、レポートを更新しましょう。"],
    ["en", "Next: fix what the checks found, then refresh this report."],
  ] as const)("but first fix what is wrong, or fill in what the KGI lacks (%s)", (language, sentence) => {
    expect(next(language, { plans: decided, problems: [{ ...problem, severity: "error" }] })).toBe(sentence);
    expect(next(language, { plans: decided }, { B: [100, ""] })).toBe(sentence);
  });
});
