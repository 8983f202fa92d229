import type { Words } from "../say.ts";

/** What the panels for checks and settings say by themselves. */
export const checksWords = {
  mute: { en: "Mute", ja: "表示しない" },
  muteReason: { en: "Why it is muted", ja: "表示しない理由" },
  muteEverywhere: { en: "Mute this check for all KPIs", ja: "ほかの指標でもこの点検を表示しない" },
  mutedCount: { en: "Muted: {count}", ja: "表示しない設定 {count}件" },
  unmute: { en: "Show again", ja: "また表示する" },
  quietNow: { en: "{check} (nothing to tell now)", ja: "{check}(今は該当なし)" },

  settings: { en: "Settings", ja: "設定" },
  settingsHint: { en: "For everyone; the report and the checks follow them.", ja: "全員に共通。レポートと点検に反映されます。" },
  standard: { en: "default: {standard}", ja: "既定: {standard}" },
} as const satisfies Readonly<Record<string, Words>>;
