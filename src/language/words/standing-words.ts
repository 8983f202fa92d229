import type { Words } from "../say.ts";

/** What is said about one KPI by itself, besides the sentences of the report. */
export const standingWords = {
  lastMonth: { en: "last month", ja: "前月" },
  missing: { en: "Input missing: {name} is not calculated.", ja: "未入力のため、{name}は計算していません。" },
} as const satisfies Readonly<Record<string, Words>>;
