import { expect, test } from "vitest";
import { type Row, report } from "../support/small-report.ts";

/** From 60 defects down to 18: at 42, 18 of 42 have gone. No 42.9 per cent of 18 are 42. */
const defects: readonly Row[] = [{ id: "D", op: "=", name: "不良", unit: "件", direction: "↓", target: 18, baseline: 60 }];

test.each([
  ["ja", "不良は42件(前月差 +5件、+13.5%)。目標18件に対し達成率42.9%、×未達です。"],
  ["en", "不良 was 42 件 (+5 件, +13.5% vs last month); the target is 18 件, 42.9% achieved: missed."],
] as const)("the way covered from a baseline is not called a share of the target (%s)", (language, sentence) => {
  expect(report(language, defects, { D: [37, 42] }).conclusion[0]).toBe(sentence);
});
