import { transactionHeaders as of } from "#language";
import { KPI_MOVEMENTS } from "../kpi-movements.ts";
import type { FunctionPage } from "./function-page.ts";

export const movementsPage: FunctionPage = {
  name: "KPI_MOVEMENTS",
  run: KPI_MOVEMENTS,
  gives: { en: "One row per month, from the first to the last.", ja: "最初から最後の月まで、月ごとに1行です。" },
  columns: [
    "month",
    "opening",
    { column: "new", meaning: { en: "of customers who never paid before", ja: "初めての顧客の分" } },
    "reactivation",
    "expansion",
    "contraction",
    "churn",
    "closing",
    "nrr",
    "grr",
    "logoChurn",
    { column: "quickRatio", meaning: { en: "(new + expansion) ÷ (contraction + churn)", ja: "(新規+拡大) ÷ (ダウンセル+解約)" } },
  ],
  example: {
    tables: {
      payments: [
        [of.date, of.customer, of.amount],
        ["2026-09-01", "A", 100],
        ["2026-09-01", "B", 200],
        ["2026-09-01", "C", 300],
        ["2026-10-01", "A", 150],
        ["2026-10-01", "B", 120],
        ["2026-10-01", "D", 80],
        ["2026-11-01", "A", 150],
        ["2026-11-01", "B", 120],
        ["2026-11-01", "C", 300],
        ["2026-11-01", "D", 80],
      ],
    },
    call: [{ table: "payments" }],
  },
  words: {
    en:
      "What each customer pays is compared with the month before. October: A pays 50 more, B 80 less, C has left with 300, D is new with 80: " +
      "600 + 80 + 50 − 80 − 300 = 350. In November C is back: a reactivation, not new.",
    ja: "顧客ごとに前月と比べます。10月はAが50増、Bが80減、Cが300で解約、Dが80で新規なので、600+80+50−80−300=350。11月にCが戻ると、新規ではなく復活です。",
  },
  edges: [
    {
      en:
        "Movements are those of the customer: one who cancels one of two contracts counts as contraction, not as churn. Use `by` " +
        "for another column.",
      ja: "増減は顧客単位です。2つの契約の1つをやめた顧客は、解約ではなくダウンセルです。`by` で別の列を単位にできます。",
    },
    {
      en: "The first month has no opening: all its customers are new, and the rates are blank.",
      ja: "最初の月には期首がないため、全員が新規で、率は空欄です。",
    },
    {
      en: "A customer whose month sums to 0 or less does not pay in it. Rows without a customer are left out.",
      ja: "月の合計が0以下の顧客は、その月は支払いなしとみなします。顧客が空欄の行は数えません。",
    },
    {
      en: "Opening + new + reactivation + expansion − contraction − churn = closing, in every row. Up to 200,000 rows.",
      ja: "どの行でも 期首+新規+復活+拡大−ダウンセル−解約=期末 です。200,000行まで。",
    },
  ],
  source: {
    en: "MRR movements as ChartMogul and others define them: per customer, reactivation apart from new.",
    ja: "ChartMogul などのMRRムーブメントの定義(顧客単位、復活は新規と別)です。",
  },
  related: ["KPI_MRR_BRIDGE", "KPI_NRR", "KPI_GRR", "KPI_FACTORS"],
};
