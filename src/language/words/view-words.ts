import type { Words } from "../say.ts";
import { resultHeaders } from "./result-headers.ts";

/** What the report says of KGIs over longer times than a month. */
export const viewWords = {
  longer: { en: "Over longer periods", ja: "期間で見ると" },
  yearBefore: { en: "A year before", ja: "前年同期" },
  yearOnYear: { en: "Year on year", ja: "前年同期比" },
  note: resultHeaders.note,
  quarter: { en: "Quarter ({span})", ja: "四半期({span})" },
  "year-to-date": { en: "Year to date ({span})", ja: "年度累計({span})" },
  "trailing-year": { en: "Last 12 months ({span})", ja: "直近1年({span})" },
  someMonths: { en: "{have} of {expected} months", ja: "{expected}か月中 {have}か月" },
  someQuarters: { en: "{have} of {expected} quarters", ja: "{expected}四半期中 {have}四半期" },
  unfinished: { en: "unfinished month", ja: "途中の月あり" },
  rate: { en: "a rate without its parts", ja: "率のため 合計不可" },
  change: {
    en: "{view}: {name} was {value} ({difference} year on year); {factor} moved it most ({contribution}).",
    ja: "{view}の{name}は{value}(前年同期差 {difference})。最も動かしたのは{factor}({contribution})です。",
  },
} as const satisfies Readonly<Record<string, Words>>;
