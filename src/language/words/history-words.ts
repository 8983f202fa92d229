import type { Words } from "../say.ts";
import { type HeaderWords, treeHeaders } from "./headers.ts";

/** The columns of the sheet of closed months, in the order in which we write them. */
export const historyHeaders = {
  month: { en: "Month", ja: "月", aliases: ["年月", "Period", "期間"] },
  closedAt: { en: "Closed at", ja: "締めた日時", aliases: ["締め日", "Closed"] },
  id: treeHeaders.id,
  name: treeHeaders.name,
  parent: treeHeaders.parent,
  op: treeHeaders.op,
  formula: treeHeaders.formula,
  unit: treeHeaders.unit,
  direction: treeHeaders.direction,
  actual: { en: "Actual", ja: "実績", aliases: ["実績値"] },
  target: treeHeaders.target,
  achievement: { en: "Achieved", ja: "達成率", aliases: ["Achievement"] },
  focus: { en: "Focus", ja: "フォーカス", aliases: ["★"] },
  method: { en: "Method", ja: "計算方法" },
  version: { en: "Version", ja: "バージョン" },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** What a column of the closed months holds. */
export type HistoryField = keyof typeof historyHeaders;

/** What closing a month says. */
export const closingWords = {
  method: { en: "Shapley values, chained along the tree", ja: "シャープレイ値(ツリーに沿った連鎖)" },
  closed: {
    en: "{period} is closed. KPIs kept on the sheet “{sheet}”: {count}. What is edited later is shown as restated.",
    ja: "{period}を締めました。{count}件の指標をシート「{sheet}」に残しました。あとからの修正は「修正」として分けて表示します。",
  },
  unknownPeriod: {
    en: "The data has no period “{text}”, so it cannot be closed.",
    ja: "データに「{text}」という期間がないため、締められません。",
  },
  noActuals: { en: "There are no actuals to close yet.", ja: "締める実績がまだありません。" },
  noActualsIn: {
    en: "{period} has no actuals yet, so there is nothing to close.",
    ja: "{period}には実績がまだないため、締めるものがありません。",
  },
  incomplete: {
    en: "{period} is not complete yet. Close it when all its numbers are in.",
    ja: "{period}はまだ途中です。数字がそろってから締めてください。",
  },
  alreadyClosed: {
    en: "{period} is closed already (on {closedAt}). To open it again, delete its rows on the sheet “{sheet}”.",
    ja: "{period}はすでに締めています({closedAt})。開き直すには、シート「{sheet}」でその月の行を削除してください。",
  },
  nothingToClose: {
    en: "Nothing to close: {period} was closed on {closedAt}, and no later month is complete. To close an earlier month, show it in the monthly report first.",
    ja: "締める月がありません。{period}は{closedAt}に締めていて、その後に終わった月はありません。以前の月を締めるには、先に月次レポートでその月を表示してください。",
  },
  errors: {
    en: "{period} cannot be closed yet, because its numbers may be wrong. Errors: {count}. The first: {message}",
    ja: "数字が誤っているおそれがあるため、{period}はまだ締められません。エラー{count}件。最初のエラー: {message}",
  },
  unreadable: {
    en: "The columns of the sheet “{sheet}” cannot be found. Give Month, ID and Actual their headers back, then close the month.",
    ja: "シート「{sheet}」の列が見つかりません。見出しの「月」「ID」「実績」を元に戻してから締めてください。",
  },
  refused: {
    en: "Google Sheets refused: {reason}\nThe month is not closed.",
    ja: "Google スプレッドシートが受け付けませんでした: {reason}\n月は締められていません。",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the report says of months that have been edited since they were closed. */
export const restatedWords = {
  restated: {
    en: "{name} of {period} has been restated since it was closed: {reported} then, {restated} now ({difference}).",
    ja: "{period}の{name}は締めたときの{reported}から{restated}に修正されています({difference})。",
  },
  apart: { en: " This is kept apart from this month's change.", ja: "今月の増減とは分けています。" },
  target: {
    en: "The target of {name} for {period} has been changed since the month was closed: {reported} then, {restated} now ({difference}).",
    ja: "{period}の{name}の目標は締めたときの{reported}から{restated}に変わっています({difference})。",
  },
  given: {
    en: "{name} of {period} had no value when the month was closed; now it is {restated}.",
    ja: "{period}の{name}は締めたときには値がありませんでしたが、今は{restated}です。",
  },
  taken: {
    en: "{name} of {period} was {reported} when the month was closed; now it has no value.",
    ja: "{period}の{name}は締めたときは{reported}でしたが、今は値がありません。",
  },
  more: {
    en: "Numbers of closed months that have been restated, besides these: {count}.",
    ja: "締めた月の数字の修正は、ほかに{count}件あります。",
  },
  tree: {
    en: "The tree has changed since {period} was closed ({changes}). Compare numbers before and after with care.",
    ja: "{period}を締めたあとにツリーが変わっています({changes})。前後の数字を比べるときはご注意ください。",
  },
  changed: { en: "changed: {names}", ja: "変更: {names}" },
  added: { en: "new: {names}", ja: "追加: {names}" },
  removed: { en: "gone: {names}", ja: "削除: {names}" },
  separator: { en: "; ", ja: "。" },
} as const satisfies Readonly<Record<string, Words>>;

/** What the report says when it looks back on what a team has worked on. */
export const lookBackWords = {
  focus: {
    en: "The focus of {period}, {name}: {from} → {to} in {judged}{goal}. {kgi}: {change}. {verdict}",
    ja: "{period}のフォーカス「{name}」: {from}→{to}({judged}{goal})。{kgi}は{change}。{verdict}",
  },
  reached: { en: " (goal {goal}: reached)", ja: "、目標{goal}を達成" },
  notReached: { en: " (goal {goal}: not reached)", ja: "、目標{goal}には未達" },
  together: { en: "Both improved.", ja: "KPIもKGIも改善しました。" },
  alone: {
    en: "The KPI improved, the KGI did not: check that the one still leads to the other.",
    ja: "KPIは改善しましたが、KGIは改善していません。KPIとKGIのつながりを確かめましょう。",
  },
  elsewhere: {
    en: "The KGI improved, but not through this KPI.",
    ja: "KPIは改善していませんが、KGIは改善しました。ほかの要素が動かしています。",
  },
  neither: {
    en: "The KPI has not improved: try another way.",
    ja: "KPIは改善していません。進め方を見直しましょう。",
  },
  pending: { en: "To be judged in {month}.", ja: "判定前です(判定月 {month})。" },
  unknown: { en: "Not judged: numbers are missing.", ja: "数字がそろわないため、判断していません。" },
  gone: {
    en: "The focus of {period}, {name}, is no longer in the tree.",
    ja: "{period}のフォーカス「{name}」は、今のツリーにはありません。",
  },
  blank: { en: "–", ja: "－" },
  noneBefore: {
    en: "No earlier month has been closed with a focus; the next report looks back on this one.",
    ja: "これより前に、フォーカスを決めて締めた月はありません。今月を締めると、来月ここで振り返ります。",
  },
  goals: {
    en: "{name}: closed months that met the target: {met} of the last {count} (achieved, earliest first: {shares}).",
    ja: "{name}は、締めた直近{count}か月のうち{met}か月で目標を達成しました(達成率、古い順: {shares})。",
  },
} as const satisfies Readonly<Record<string, Words>>;
