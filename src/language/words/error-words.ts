import type { Words } from "../say.ts";

/**
 * What makes an answer impossible: what was found, where, and what to change. The name of the function stands before it.
 * `{argument}` is the name of a parameter as the formula helper shows it.
 */
export const errorWords: Readonly<Record<string, Words>> = {
  "argument-missing": {
    en: "{argument} is missing. Give a value or a range for it.",
    ja: "引数 {argument} がありません。値か範囲を指定してください。",
  },
  "argument-not-single": {
    en: "{argument} takes one value, but the range has {count} filled cells. Point it at one cell.",
    ja: "引数 {argument} は値を1つだけ受け取りますが、範囲に値が{count}個あります。セルを1つ指定してください。",
  },
  "argument-not-number": {
    en: "{argument} is “{found}”, which is not a number. Type a number such as 1200 or 12.5%.",
    ja: "引数 {argument} の「{found}」は数値として読めません。1200 や 12.5% のように入力してください。",
  },
  "argument-list-not-number": {
    en: "value {position} of {argument} is “{found}”, which is not a number. Correct that cell.",
    ja: "引数 {argument} の{position}番目の「{found}」は数値として読めません。そのセルを直してください。",
  },
  "argument-cell-error": {
    en: "{argument} points at a cell with the error {found}. Correct that cell first.",
    ja: "引数 {argument} のセルがエラー {found} です。先にそのセルを直してください。",
  },
  "argument-out-of-range": {
    en: "{argument} is {found}; it must be a whole number from {least} to {most}.",
    ja: "引数 {argument} の {found} は使えません。{least}から{most}までの整数で指定してください。",
  },
  "argument-unknown-word": {
    en: "{argument} is “{found}”; write one of: {known}.",
    ja: "引数 {argument} の「{found}」はわかりません。次のどれかにしてください: {known}。",
  },
  "length-mismatch": {
    en: "{argument} has a length of {found} where {needed} is needed. Make the ranges equally long.",
    ja: "引数 {argument} の値は{found}個ですが、{needed}個必要です。範囲の長さをそろえてください。",
  },
  "too-many-values": {
    en: "{argument} has {count} values; a formula takes up to {most}. Select fewer rows.",
    ja: "引数 {argument} の値が{count}個あります。数式で扱えるのは{most}個までです。行を減らしてください。",
  },
  "shape-mismatch": {
    en: "{argument} is {found} cells where {needed} are needed (rows × columns). Give ranges of equal shape, or single cells.",
    ja: "引数 {argument} は{found}セルですが、{needed}セル必要です(行×列)。同じ形の範囲か、1つのセルを指定してください。",
  },
  "argument-list-unknown-word": {
    en: "value {position} of {argument} is “{found}”; write one of: {known}.",
    ja: "引数 {argument} の{position}番目の「{found}」はわかりません。次のどれかにしてください: {known}。",
  },
  "table-empty": {
    en: "{table} is empty. Select its header row and at least one row below it.",
    ja: "{table}が空です。見出し行と、その下の行を1行以上選んでください。",
  },
  "column-missing": {
    en: "{table} has no column {column} (row {row} says: {found}). Give a column that header, and include the header row in the range.",
    ja: "{table}に{column}の列がありません({row}行目: {found})。見出しを付け、見出し行を範囲に含めてください。",
  },
  "too-many-kpis": {
    en: "the tree has {count} rows; a formula takes up to {most}. Split the tree.",
    ja: "ツリーが{count}行あります。数式で扱えるのは{most}行までです。ツリーを分けてください。",
  },
  "too-many-periods": {
    en: "the data has {count} periods; a formula takes up to {most}. Select fewer columns or months.",
    ja: "データの期間が{count}個あります。数式で扱えるのは{most}個までです。列や月を減らしてください。",
  },
  "too-many-transactions": {
    en: "the table has {count} rows; a formula takes up to {most}. Sum it by month and customer first.",
    ja: "表が{count}行あります。数式で扱えるのは{most}行までです。先に月と顧客で集計してください。",
  },
  "no-periods": {
    en: "the data has no period. Head its columns with months such as 2026-10, or give it a Month column.",
    ja: "データに期間がありません。列の見出しを 2026-10 のような月にするか、「月」の列を付けてください。",
  },
  "no-actuals": {
    en: "the data has no actual for any KPI of the tree, so there is no latest period. Check that its IDs are those of the tree.",
    ja: "ツリーのKPIの実績が1つもないため、最新の期間を決められません。データのIDがツリーと同じか確かめてください。",
  },
  "no-earlier-period": {
    en: "there is no period before {period} to compare with. Add earlier data, or name two periods.",
    ja: "{period} より前の期間がないため比べられません。前の期間のデータを足すか、期間を2つ指定してください。",
  },
  "period-unknown": {
    en: "the data has no period “{period}”; it has {first} to {last}. Use one of its labels.",
    ja: "データに期間「{period}」がありません(あるのは {first} から {last})。データの見出しにある期間を指定してください。",
  },
  "area-unknown": {
    en: "no KPI of the tree has the area “{found}”. Use one that its Area column has: {known}.",
    ja: "担当領域「{found}」のKPIがツリーにありません。「担当領域」の列にあるものを指定してください: {known}。",
  },
  "kpi-unknown": {
    en: "the tree has no KPI “{kpi}” ({argument}). Use an ID, or a name that only one KPI has.",
    ja: "ツリーにKPI「{kpi}」がありません(引数 {argument})。IDか、1つのKPIだけが持つ名称を指定してください。",
  },
  cycle: {
    en: "the tree has a cycle: {path}. Remove one parent.",
    ja: "ツリーが循環しています: {path}。どれかの親を外してください。",
  },
  "formula-cycle": {
    en: "the formulas have a cycle: {path}. Change one formula, or look at an earlier period with LAG.",
    ja: "計算式が循環しています: {path}。どれかの計算式を変えるか、LAGで前の期間を参照してください。",
  },
  "required-no-effect": {
    en: "{kpi} does not move {root}: it does not enter it, or a factor beside it is 0. Choose another KPI.",
    ja: "{kpi} を変えても {root} は動きません(計算に入っていないか、掛け合わせる要素が0です)。ほかのKPIを選んでください。",
  },
  "required-root-missing": {
    en: "{root} has no value in {period}. Fill in the KPIs it is computed from first.",
    ja: "{root} の {period} の値がありません。先に計算のもとになるKPIを入力してください。",
  },
  "required-out-of-reach": {
    en: "no value of {kpi} brings {root} to {target}; the best is {best}, with {kpi} at {bestAt}. Move another KPI too.",
    ja: "{kpi} だけでは {root} は {target} に届きません。最も近いのは {kpi} が {bestAt} のときの {best} です。ほかのKPIも動かしてください。",
  },
  "required-unreachable": {
    en: "no value of {kpi} brings {root} to {target}. Move another KPI too.",
    ja: "{kpi} だけでは {root} は {target} に届きません。ほかのKPIも動かしてください。",
  },
  "changes-narrow": {
    en: "changes has one column. Give it two: the KPI, and its new value.",
    ja: "引数 changes が1列だけです。KPIと新しい値の2列にしてください。",
  },
  "change-not-number": {
    en: "the new value of {kpi} is “{found}”, which is not a number. Correct it in changes.",
    ja: "{kpi} の新しい値「{found}」は数値として読めません。引数 changes を直してください。",
  },
  "change-twice": {
    en: "changes names {kpi} twice. Keep one of the rows.",
    ja: "引数 changes に {kpi} が2回あります。どちらかの行にしてください。",
  },
  "product-out-of-range": {
    en: "the product of the factors is beyond the range of numbers. Use a larger unit, such as thousands.",
    ja: "要素の積が数値の範囲を超えています。千円などの大きな単位にしてください。",
  },
  "template-unknown": {
    en: "there is no template “{found}”. Write one of: {known}.",
    ja: "テンプレート「{found}」はありません。次のどれかにしてください: {known}。",
  },
  "dates-unreadable": {
    en: "row {row} of {table} has “{found}” as its date. Write dates such as 2026-10-01.",
    ja: "{table}の{row}行目の日付「{found}」が読めません。2026-10-01 のように入力してください。",
  },
  "amount-unreadable": {
    en: "row {row} of {table} has “{found}” where a number is needed. Correct that cell.",
    ja: "{table}の{row}行目の「{found}」は数値として読めません。そのセルを直してください。",
  },
  "eject-lag": {
    en: "the formula of {kpi} uses LAG, which plain Sheets formulas for one period cannot show. Leave {kpi} out.",
    ja: "{kpi} の計算式は LAG を使っています。1期間だけのシートの数式には直せないため、{kpi} を除いてください。",
  },
  "negative-amount": {
    en: "{argument} is {value}. Amounts are typed without a sign, churn and contraction too.",
    ja: "引数 {argument} が {value} です。金額や数は、解約やダウンセルも符号なしで入力してください。",
  },
  "elapsed-days-out-of-range": {
    en: "{elapsedDays} elapsed days of {days} cannot be. Use a number from 0 to the days of the month.",
    ja: "{days}日のうち{elapsedDays}日経過、という指定はできません。0からその月の日数までにしてください。",
  },
  "part-out-of-range": {
    en: "pct is {part}; it must be above 0 and at most 1 (100%).",
    ja: "引数 pct の {part} は範囲外です。0より大きく1(100%)以下にしてください。",
  },
  "segment-count": {
    en: "the number of segments is {found}; {needed} are needed. Use the five rows of KPI_SURVEY_SEGMENTS.",
    ja: "区分が{found}個ですが、{needed}個必要です。KPI_SURVEY_SEGMENTS の5行を使ってください。",
  },
  "share-out-of-range": {
    en: "{argument} is {share}; it is a share from 0 to 1 (100%). Type it as 0.8 or 80%.",
    ja: "引数 {argument} の {share} は範囲外です。0から1(100%)までの割合を、0.8 や 80% のように指定してください。",
  },
  "negative-weight": {
    en: "weight {position} is {weight}. Weights cannot be negative.",
    ja: "{position}番目の重みが {weight} です。重みは0以上にしてください。",
  },
  "empty-scale": {
    en: "min and max are both {worst}, so there is no scale between them. Give two different values.",
    ja: "引数 min と max がどちらも {worst} なので尺度になりません。異なる値を指定してください。",
  },
};

/** The tables that a sentence can name. */
export const tableWords: Readonly<Record<string, Words>> = {
  tree: { en: "the tree", ja: "ツリーの表" },
  data: { en: "the data table", ja: "データの表" },
  transactions: { en: "the transaction table", ja: "取引の表" },
  roster: { en: "the roster", ja: "顧客名簿" },
  segments: { en: "the table of segments", ja: "区分の表" },
  responses: { en: "the table of answers", ja: "回答の表" },
};
