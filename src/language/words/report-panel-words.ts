import type { Words } from "../say.ts";

/** What the sidebar says of the monthly report. */
export const reportPanelWords = {
  tabReport: { en: "Report", ja: "レポート" },
  reportOf: { en: "Report of {period}", ja: "{period}の月次レポート" },
  reportHint: {
    en: "What moved, why, and what to do next, on a sheet of its own. Your comments in it stay.",
    ja: "何が・なぜ動いたか、次の1つを、1枚のシートにまとめます。記入したコメントは残ります。",
  },
  refreshReport: { en: "Refresh the report", ja: "レポートを更新" },
  openReport: { en: "Open it", ja: "レポートを開く" },
  share: { en: "Text to share with everyone", ja: "全社共有文" },
  closeTitle: { en: "Close the month", ja: "月を締める" },
  closeHint: {
    en: "Keeps numbers, targets, tree and ★ as they are now; later corrections show as restated.",
    ja: "今の数字・目標・ツリー・★を残します。あとで直した数字は「修正」として分けて表示します。",
  },
  closePeriod: { en: "Close {period}", ja: "{period}を締める" },
  starting: { en: "Starting…", ja: "準備しています…" },
  cancelling: { en: "Stopping after this step…", ja: "この段階が終わったら中止します…" },
  tooLate: { en: "This last step cannot be stopped.", ja: "この最後の段階は中止できません。" },
} as const satisfies Readonly<Record<string, Words>>;
