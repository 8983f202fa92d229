import { type HeaderWords, treeHeaders } from "./headers.ts";
import type { Words } from "./say.ts";

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
    en: "{period} is closed: {count} KPIs are kept on the sheet “{sheet}”. What is edited later is shown as restated.",
    ja: "{period}を締めました。{count}件のKPIをシート「{sheet}」に残しました。あとからの修正は「修正」として分けて表示します。",
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
    ja: "締める月がありません。{period}は{closedAt}に締めていて、それより後に終わった月はありません。前の月を締めるには、月次レポートでその月を表示してから行ってください。",
  },
  errors: {
    en: "{period} cannot be closed yet, because its numbers may be wrong. Errors: {count}. The first: {message}",
    ja: "数字が誤っているおそれがあるため、{period}はまだ締められません。エラー{count}件。最初のエラー: {message}",
  },
  unreadable: {
    en: "The sheet “{sheet}” holds something else than closed months. Rename it, and Kigi makes a new one.",
    ja: "シート「{sheet}」に月次履歴ではないものがあります。シート名を変えると、Kigi が新しく作ります。",
  },
  refused: {
    en: "Google Sheets refused: {reason}\nThe month is not closed.",
    ja: "Google スプレッドシートが受け付けませんでした: {reason}\n月は締められていません。",
  },
} as const satisfies Readonly<Record<string, Words>>;
