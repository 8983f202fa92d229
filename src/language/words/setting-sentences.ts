import type { Words } from "../say.ts";
import { decideSentences } from "./decide-words.ts";
import { actionWords } from "./menu-words.ts";
import { resultHeaders } from "./result-headers.ts";

/** What is said of settings and of muted checks, in the report and by the script. */
export const settingSentences = {
  muted: { en: "Muted: {count}.", ja: "表示しない設定: {count}件。" },
  onlyMuted: { en: "No problems found; muted: {count}.", ja: "問題は見つかりませんでした(表示しない設定: {count}件)。" },
  asTree: { en: "as the tree", ja: "ツリーと同じ" },
  factor: resultHeaders.factor,
  set: { en: "Saved. {setting}: {value}", ja: "「{setting}」を{value}にしました" },
  cleared: { en: "Saved. {setting}: the default again", ja: "「{setting}」を既定に戻しました" },
  mutedNow: { en: "{check} is muted", ja: "{check} を表示しないようにしました" },
  unmuted: { en: "{check} is shown again", ja: "{check} をまた表示します" },
  replayed: decideSentences.replayed,
  busy: actionWords.busy,
  unreadable: { en: "“{found}” cannot be used here. {hint}", ja: "「{found}」は使えません。{hint}" },
  reasonMissing: {
    en: "Say why this check is muted, for those who come after you.",
    ja: "後の人のために、表示しない理由を入力しましょう。",
  },
  headerMissing: {
    en: "The sheet “{sheet}” has no header row with “Setting” and “Value” any more. Put the two back, or delete the sheet.",
    ja: "シート「{sheet}」に「設定」「値」の見出しがありません。見出しを戻すか、シートを削除してください。",
  },
  conflict: {
    en: "The settings were changed in the meantime, so nothing was written. This is how they look now",
    ja: "その間に設定シートが変更されたため、何も書き込んでいません。今の内容を表示しています",
  },
} as const satisfies Readonly<Record<string, Words>>;
