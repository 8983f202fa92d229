import { transactionHeaders as of } from "#language";
import { KPI_FACTORS } from "../kpi-factors.ts";
import type { FunctionPage } from "./function-page.ts";

export const factorsPage: FunctionPage = {
  name: "KPI_FACTORS",
  run: KPI_FACTORS,
  gives: {
    en: "One row per month, from the first to the last with a row; months between without a row are there too.",
    ja: "最初から最後の月まで、月ごとに1行です。間の行のない月も含みます。",
  },
  columns: ["month", "revenue", "unitPrice", "customers", "activeRate", "activeCustomers", "unassignedRevenue", "note"],
  example: {
    tables: {
      purchases: [
        [of.date, of.customer, of.amount],
        ["2026-09-01", "A", 300],
        ["2026-09-12", "A", 200],
        ["2026-09-30", "B", 500],
        ["2026-10-02", "A", 600],
        ["2026-10-15", "", 100],
        ["2026-10-31", "C", 600],
      ],
    },
    call: [{ table: "purchases" }],
  },
  words: {
    en:
      "Revenue = unit price × customers × active rate, exactly. In October A and C bought for 1,200: 600 each. Three customers have been seen " +
      "so far (A, B, C), two of them are active: 600 × 3 × 2/3 = 1,200. The 100 without a customer are kept apart.",
    ja:
      "売上 = 単価 × 客数 × アクティブ率 がちょうど成り立ちます。10月はAとCが合計1,200、1社あたり600です。それまでに現れた顧客はA・B・Cの3社、" +
      "うち2社がアクティブなので、600×3×2/3=1,200。顧客のない100は別にします。",
  },
  edges: [
    {
      en: "`sales` counts amounts above 0 only; `net` counts returns and credits too. Amount may be Quantity × Price.",
      ja: "`sales` はプラスの金額だけ、`net` は返品や値引きも数えます。金額の代わりに数量と単価の列でもかまいません。",
    },
    {
      en:
        "Without a roster the active rate of the first month is 1: nobody was seen before. Give a roster for a rate that " +
        "means more.",
      ja: "名簿がないと、最初の月のアクティブ率は1です(それ以前の顧客がいないため)。名簿を渡すと、より意味のある率になります。",
    },
    {
      en: "A month without an active customer has no unit price (blank). A row without an amount is left out.",
      ja: "アクティブな顧客のない月の単価は空欄です。金額が空欄の行は数えません。",
    },
    {
      en: "A date or amount that cannot be read is refused with its row: a sum with a row left out would be wrong.",
      ja: "読めない日付や金額があると、その行を示してエラーにします。行を飛ばした合計は誤りだからです。",
    },
    {
      en: "Sums are exact: the order of the rows never matters. Up to 200,000 rows.",
      ja: "合計は正確で、行の順番によりません。200,000行まで。",
    },
  ],
  source: {
    en: "A telescoping identity: (revenue ÷ active) × customers × (active ÷ customers). Exact sums after Shewchuk (1997).",
    ja: "恒等式 (売上÷アクティブ客数)×客数×(アクティブ客数÷客数) です。正確な合計は Shewchuk (1997) の方法です。",
  },
  related: ["KPI_FACTORIZE", "KPI_MOVEMENTS", "KPI_CONTRIB"],
};
