import { treeHeaders as of } from "#language";
import type { ExampleTable } from "./function-page.ts";

/** Revenue = 10,000 × 200 × 0.60 in September: small enough to check with a pencil. */
export const revenueTree: ExampleTable = [
  [of.id, of.parent, of.op, of.name, of.unit, of.controllability, of.target],
  ["REV", "", "", { en: "Revenue", ja: "売上" }, { en: "JPY/month", ja: "円/月" }, "", ""],
  ["PRICE", "REV", "×", { en: "Unit price", ja: "単価" }, { en: "JPY/account", ja: "円/社" }, 2, 11000],
  ["CUST", "REV", "×", { en: "Customers", ja: "客数" }, { en: "accounts", ja: "社" }, 3, 240],
  ["ACTIVE", "REV", "×", { en: "Active rate", ja: "アクティブ率" }, "%", 5, 0.66],
];

/** The leaves of the revenue tree in two months: 1,200,000 → 10,500 × 220 × 0.52 = 1,201,200. */
export const revenueData: ExampleTable = [
  [{ en: "KPI", ja: "指標" }, "2026-09", "2026-10"],
  ["PRICE", 10000, 10500],
  ["CUST", 200, 220],
  ["ACTIVE", 0.6, 0.52],
];

/** The same factors without a header: labels, before, after. */
export const revenueFactors: ExampleTable = [
  [{ en: "Unit price", ja: "単価" }, 10000, 10500],
  [{ en: "Customers", ja: "客数" }, 200, 220],
  [{ en: "Active rate", ja: "アクティブ率" }, 0.6, 0.52],
];

/** Onboarding completion (pt) and NRR (%) of the same twelve months; NRR follows by two months. */
export const completionAndRetention: ExampleTable = [
  [{ en: "Completion", ja: "完了率" }, "NRR"],
  [60, 95],
  [62, 94],
  [65, 93.6],
  [64, 94.1],
  [68, 94.4],
  [72, 94.2],
  [75, 94.9],
  [74, 95.6],
  [78, 96],
  [80, 95.7],
  [79, 96.6],
  [82, 96.8],
];

/** A survey by its five segments: overall risk (3.2 + 2.4 + 0.3 + 1.5 + 2) ÷ 100 = 9.4%. */
export const riskSegments: ExampleTable = [
  [
    { en: "Segment", ja: "区分" },
    { en: "n", ja: "人数" },
    { en: "Churn risk", ja: "解約リスク" },
  ],
  [{ en: "No trouble", ja: "困りごとなし" }, 40, 0.08],
  [{ en: "Not consulted", ja: "未相談" }, 12, 0.2],
  [{ en: "Above expectation", ja: "期待以上" }, 15, 0.02],
  [{ en: "As expected", ja: "期待通り" }, 25, 0.06],
  [{ en: "Below expectation", ja: "期待以下" }, 8, 0.25],
];
