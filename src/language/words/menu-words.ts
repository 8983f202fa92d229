import type { Words } from "../say.ts";
import { reportSentences } from "./report-sentences.ts";

/** The items of the menu. */
export const menuWords = {
  openSidebar: { en: "Open sidebar", ja: "サイドバーを開く" },
  refreshReport: { en: "Refresh monthly report", ja: "月次レポートを更新" },
  closeMonth: { en: "Close the month", ja: "月を締める" },
  checkTree: { en: "Check the tree", ja: "ツリーを点検" },
  insertTemplate: { en: "Insert template", ja: "テンプレートを挿入" },
  showHelp: { en: "Help", ja: "ヘルプ" },
} as const satisfies Readonly<Record<string, Words>>;

/** What actions of the menu say. */
export const actionWords = {
  noTree: {
    en: "There is no tree yet. Choose Kigi > Insert template, or name the sheet that holds your tree “{sheet}”.",
    ja: "ツリーのシートがありません。メニュー Kigi > テンプレートを挿入 を選ぶか、ツリーのあるシートの名前を「{sheet}」にしてください。",
  },
  noData: {
    en: "There are no numbers yet. Name the sheet that holds your actuals “{sheet}”: one row per KPI, one column per month.",
    ja: "実績のシートがありません。実績のあるシートの名前を「{sheet}」にしてください(1行に1つの指標、1列に1か月)。",
  },
  busy: {
    en: "Someone else is writing to this spreadsheet through Kigi. Try again in a moment.",
    ja: "ほかの人が Kigi で書き込み中です。少し待ってからもう一度お試しください。",
  },
  lockLost: {
    en: "This was stopped, because Google Sheets let somebody else begin before it was done. Look at what is there now, and try again if needed.",
    ja: "途中でほかの人の書き込みが始まったため、中止しました。今の内容を確かめ、必要ならもう一度実行してください。",
  },
  sheetGone: { en: "This sheet has been deleted", ja: "このシートは削除されています" },
  refused: {
    en: "Google Sheets refused: {reason}\nThe report is as it was before.",
    ja: "Google スプレッドシートが受け付けませんでした: {reason}\nレポートは更新前のままです。",
  },
  failed: {
    en: "That did not work: {reason}",
    ja: "実行できませんでした: {reason}",
  },
  refreshed: { en: "The report for {period} is up to date.", ja: "{period}のレポートを更新しました。" },
  noProblems: reportSentences.noProblems,
  problems: { en: "Problems found: {count}\n\n{lines}", ja: "{count}件の問題が見つかりました\n\n{lines}" },
  moreProblems: { en: "… and {count} more; the sidebar lists them all.", ja: "…ほか{count}件。すべてサイドバーに表示されます。" },
  moreLater: {
    en: "{count} more will be listed when these are mended.",
    ja: "ほか{count}件は、ここまでを直すと表示されます。",
  },
  askTemplate: { en: "Type the number of a template, such as T1:", ja: "テンプレートの番号(T1 など)を入力してください:" },
  unknownTemplate: { en: "There is no template “{text}”.", ja: "「{text}」というテンプレートはありません。" },
  templateInserted: {
    en: "The tree is on the sheet “{tree}”, its sample values on the next one. Put in your own numbers, then refresh the monthly report.",
    ja: "シート「{tree}」にツリーを、次のシートに見本の値を入れました。自社の数字に置き換えてから、月次レポートを更新してください。",
  },
  templateBeside: {
    en: "The template is on the sheet “{tree}”. Kigi goes on working with “{oldTree}”, which was here before; nothing in it has changed.",
    ja: "シート「{tree}」にテンプレートを追加しました。Kigi は今までどおり「{oldTree}」を使います(内容は変えていません)。",
  },
  help: {
    en: [
      "Tree sheet: one row per KPI. Parent says what it belongs to, Op how it enters (+ − × ÷, or ~ for a belief without arithmetic).",
      "Data sheet: one row per KPI, one column per month. Blank means unknown, not zero.",
      "Monthly report: what moved the result, why, and the one KPI to work on. Yellow cells are yours and survive every refresh.",
      "In any cell: =KPI_CONTRIB(…), =KPI_FOCUS(…), =KPI_FACTORS(…) and others; type =KPI_ to see them with their help.",
      "Your numbers never leave this spreadsheet.",
    ].join("\n\n"),
    ja: [
      "KPIツリー: 1行に1つの指標。「親」はどの指標の一部か、「演算」は計算への入り方(+ − × ÷、計算でつながらない仮説は ~)。",
      "実績・目標: 1行に1つの指標、1列に1か月。空欄は「不明」で、0ではありません。",
      "月次レポート: 何が動いたか、なぜか、次に取り組む1つを示します。黄色いセルは自由に書けて、更新しても消えません。",
      "セルの関数: =KPI_CONTRIB(…)、=KPI_FOCUS(…)、=KPI_FACTORS(…) など。=KPI_ と入力すると説明が出ます。",
      "データがこのスプレッドシートの外に出ることはありません。",
    ].join("\n\n"),
  },
} as const satisfies Readonly<Record<string, Words>>;
