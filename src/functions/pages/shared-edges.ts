import type { Words } from "#language";

/** Edge cases that several functions have in common. */
export const sharedEdges = {
  missingUpwards: {
    en: "A blank value is missing, not 0: every KPI that needs it is blank too, the others are computed.",
    ja: "空欄は0ではなく「値なし」です。それを使うKPIも空欄になり、ほかのKPIは計算されます。",
  },
  latestPeriod: {
    en: "Without a period, the latest one with any actual counts; months that hold nothing yet are passed over.",
    ja: "期間を省略すると、実績が1つでもある最新の期間になります。まだ空の月は飛ばします。",
  },
  treeLimits: {
    en: "Up to 10,000 KPIs × 120 periods. More is refused at once, with what to do instead.",
    ja: "KPI 10,000個×120期間まで。超えるときは計算せず、代わりの方法を示します。",
  },
  treeErrors: {
    en: "A loop in the tree stops the answer with one sentence; other mistakes leave blanks, which KPI_CHECK explains.",
    ja: "ツリーが循環していると、理由を1文で示して止まります。ほかの誤りは空欄になり、KPI_CHECK が理由を示します。",
  },
  causalRows: {
    en: "A causal row (`~`) enters no arithmetic: its contribution is blank. Give it, or a KPI below it, as `kpi` to look into it.",
    ja: "因果(`~`)の行は計算に入らないため、寄与は空欄です。その行を `kpi` に指定すると、その下を説明します。",
  },
  ranges: {
    en: "Ranges of equal shape give a range of that shape; a single value goes with every cell. Up to 200,000 cells.",
    ja: "同じ形の範囲を渡すと、同じ形の範囲を返します。1つの値はすべてのセルに使われます。200,000セルまで。",
  },
  blankBlank: {
    en: "A blank input gives a blank answer, never 0.",
    ja: "入力が空欄なら答えも空欄です(0にはなりません)。",
  },
  noNegatives: {
    en: "Amounts are typed without a sign, losses too; a negative one is refused, because it would turn churn into growth.",
    ja: "金額は解約やダウンセルも符号なしで入力します。負の値は、解約が成長に化けるため受け付けません。",
  },
  notNegative: { en: "A negative number is refused.", ja: "負の値は受け付けません。" },
  amountsAndShares: {
    en: "A negative amount is refused, and so is a rate or margin outside 0 to 1 (100%): 80 is not taken for 80%.",
    ja: "負の金額は受け付けません。0〜1(100%)を外れる率も同じです。80 は 80% とはみなしません。",
  },
  knownArea: {
    en: "An area that no KPI has is refused, with those that there are.",
    ja: "どのKPIにもない担当領域は受け付けず、あるものを示します。",
  },
  noOpening: {
    en: "With an opening of 0 the answer is blank.",
    ja: "期首が0なら答えは空欄です。",
  },
  alignedRows: {
    en:
      "The ranges belong together by position, so they must be equally long (up to 10,000 values). A header row may be " +
      "selected with them; its language is that of the answer.",
    ja: "範囲は位置で対応するので、同じ長さにしてください(10,000個まで)。見出し行を含めて選ぶと、結果の見出しもその言語になります。",
  },
  alignedMonths: {
    en:
      "The ranges belong together by position, so they must be equally long (up to 10,000 months). A header row may be " +
      "selected with them.",
    ja: "範囲は位置で対応するので、同じ長さにしてください(10,000か月まで)。見出し行を含めて選んでもかまいません。",
  },
  textNumbers: {
    en: "Numbers typed as text are read: `1,200円`, `▲300`, `12.5%`, `1.2億`. What cannot be read is never taken for 0.",
    ja: "文字で入力した数値も読みます: `1,200円`、`▲300`、`12.5%`、`1.2億`。読めない値を0とみなすことはありません。",
  },
  people: {
    en: "Up to 200,000 rows.",
    ja: "200,000行まで。",
  },
} as const satisfies Readonly<Record<string, Words>>;
