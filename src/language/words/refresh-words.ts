import type { Words } from "../say.ts";

/** What a refresh of the report is doing, step by step. */
export const refreshSteps = {
  read: { en: "Reading the sheets…", ja: "シートを読み込んでいます…" },
  compute: { en: "Computing…", ja: "計算しています…" },
  write: { en: "Making the page…", ja: "ページを作っています…" },
  place: { en: "Putting the page in place…", ja: "レポートに反映しています…" },
} as const satisfies Readonly<Record<string, Words>>;

/** What is said of a refresh that somebody has called off. */
export const refreshWords = {
  cancelled: { en: "Cancelled. The report is as it was before.", ja: "中止しました。レポートは更新前のままです。" },
} as const satisfies Readonly<Record<string, Words>>;
