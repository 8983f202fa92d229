import type { Language } from "#language";

/** What the sample says, in one language. */
export interface OnlineRetailWords {
  readonly overview: string;
  readonly tree: string;
  readonly data: string;
  readonly factors: string;
  readonly purchases: string;
  readonly credits: string;
  readonly title: string;
  readonly hint: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly next: string;
  readonly currency: string;
  readonly source: string;
  readonly kpi: string;
  readonly purchaseHeaders: readonly string[];
  readonly creditLines: readonly string[];
}

const CREDIT = "Chen, D., Online Retail, UCI Machine Learning Repository, doi:10.24432/C5BW33";

/** What the sample says. */
export const onlineRetailWords: Readonly<Record<Language, OnlineRetailWords>> = {
  en: {
    overview: "Overview",
    tree: "Tree",
    data: "Data",
    factors: "Factors",
    purchases: "Purchases",
    credits: "Credits",
    title: "What moved revenue, and what to work on next",
    hint: "Revenue = unit price × customers × active rate. Change a month here, or any number in Purchases or Tree, and watch.",
    from: "From",
    to: "To",
    why: "What moved revenue (GBP)",
    next: "What to work on next",
    currency: "GBP",
    source: `Real purchases of a UK online retailer. Data: ${CREDIT}, CC BY 4.0, modified (see Credits).`,
    kpi: "KPI",
    purchaseHeaders: ["Date", "Customer", "Country", "Amount"],
    creditLines: [
      "Where the numbers come from",
      `${CREDIT}. Licence: Creative Commons Attribution 4.0 (CC BY 4.0).`,
      "Modified: valid purchases (known customer, not cancelled, quantity and price above zero) added up per customer, country and month;",
      "the date is that of the last purchase in the month. Rows without a customer hold the month's revenue of anonymous lines.",
      "In Data two months are left out: December 2010, when every customer is new, and December 2011, which ends on the 9th.",
      "The targets in Tree are examples of ours.",
    ],
  },
  ja: {
    overview: "結果",
    tree: "KPIツリー",
    data: "実績・目標",
    factors: "因数分解",
    purchases: "購買データ",
    credits: "出典",
    title: "売上は何で動いたか、次に何に取り組むか",
    hint: "売上 = 単価 × 顧客数 × アクティブ率。ここの月や、購買データ・KPIツリーの数字を変えると、この表も変わります。",
    from: "比較元",
    to: "比較先",
    why: "売上を動かした要素(ポンド)",
    next: "次に取り組むこと",
    currency: "ポンド",
    source: `英国のオンライン小売業の実際の購買データ。出典: ${CREDIT}, CC BY 4.0、加工あり(「出典」シート参照)。`,
    kpi: "指標",
    purchaseHeaders: ["日付", "顧客", "国", "金額"],
    creditLines: [
      "数字の出典",
      `${CREDIT}。ライセンス: クリエイティブ・コモンズ 表示 4.0 (CC BY 4.0)。`,
      "加工: 有効な購買(顧客が分かり、取消でなく、数量と単価が0より大きいもの)を、顧客・国・月ごとに合計しました。",
      "日付はその月の最後の購買日です。顧客が空欄の行は、顧客の分からない明細の月合計です。",
      "実績・目標シートでは2か月を除いています。全員が新規になる2010年12月と、9日までしかない2011年12月です。",
      "KPIツリーの目標は、説明のための例です。",
    ],
  },
};
