import type { Words } from "../say.ts";
import type { HeaderWords } from "./headers.ts";

/** The columns of the sheet of settings. */
export const settingsHeaders = {
  setting: { en: "Setting", ja: "設定", aliases: ["設定項目", "項目", "Settings", "Option"] },
  value: { en: "Value", ja: "値", aliases: ["設定値", "内容"] },
  reason: { en: "Reason", ja: "理由・説明", aliases: ["理由", "説明", "備考", "Note", "Notes", "Explanation"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** What can be settled, in the order in which we write it. */
export const settingWords = {
  language: { en: "Language of the report", ja: "レポートの言語", aliases: ["Language", "言語"] },
  fiscalStart: {
    en: "First month of the fiscal year",
    ja: "年度の開始月",
    aliases: ["Fiscal start", "Fiscal year start", "Fiscal start month", "期首月", "会計年度の開始月", "期首"],
  },
  phase: { en: "Phase", ja: "フェーズ", aliases: ["段階", "事業フェーズ"] },
  factorLabel: { en: "Word for key factors", ja: "重要な要素の呼び方", aliases: ["Factor label", "CSF / KSF / OKR", "呼び方"] },
  money: { en: "Money in the report", ja: "金額の表示", aliases: ["Money", "金額", "金額の単位"] },
  trackedPerTree: {
    en: "Warn from this many numbers in a tree",
    ja: "ツリーで警告する指標の数",
    aliases: ["Numbers per tree", "ツリーの指標の上限"],
  },
  trackedPerPerson: {
    en: "Most numbers for one person",
    ja: "1人が追う指標の上限",
    aliases: ["Numbers per person", "1人の指標の上限"],
  },
  flatPeriods: {
    en: "Periods until a KGI stands still",
    ja: "KGIを停滞とみなす期間の数",
    aliases: ["Flat periods", "停滞とみなす期間数"],
  },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** What can be settled once for the whole spreadsheet. */
export type SettingName = keyof typeof settingWords;

/** The first cell of a row that silences a check. */
export const muteWords = {
  mute: { en: "Mute check", ja: "点検を表示しない", aliases: ["Mute", "Hide check", "点検を隠す", "表示しない点検", "ミュート"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

export const languageWords = {
  ja: { en: "Japanese", ja: "日本語", aliases: ["ja", "ja_JP"] },
  en: { en: "English", ja: "英語", aliases: ["en", "en_US", "en_GB"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

export const phaseWords = {
  launch: { en: "Launch", ja: "立ち上げ", aliases: ["立上げ", "立ち上げ期", "Start", "Start-up"] },
  growth: { en: "Growth", ja: "拡大", aliases: ["拡大期", "成長", "成長期"] },
  steady: { en: "Steady", ja: "安定", aliases: ["安定期", "Mature", "成熟"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

export const factorLabelWords = {
  CSF: { en: "CSF", ja: "CSF", aliases: ["critical success factor", "最重要プロセス"] },
  KSF: { en: "KSF", ja: "KSF", aliases: ["key success factor", "重要成功要因"] },
  OKR: { en: "OKR", ja: "OKR", aliases: ["Key Result", "Key Results"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

export const moneyWords = {
  full: { en: "In full", ja: "円まで", aliases: ["full", "円", "全桁"] },
  "ten-thousands": { en: "In thousands", ja: "万円", aliases: ["In 万円", "ten-thousands", "ten thousands", "万", "万円単位"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** What a setting does, and what counts where its value is blank; written beside it when we make the sheet. */
export const settingNotes: Readonly<Record<SettingName, Words>> = {
  language: { en: "Blank: that of the tree's headers.", ja: "空欄: ツリーの見出しと同じ言語" },
  fiscalStart: {
    en: "1 to 12. Quarters and the year to date begin with it. Blank: {value}.",
    ja: "1〜12。四半期と年度累計の始まりになります。空欄: {value}月",
  },
  phase: {
    en: "Launch, Growth or Steady. At launch the limits below are lower: watch less, look again sooner. Blank: Growth.",
    ja: "立ち上げ・拡大・安定。立ち上げでは下の上限が下がります(追う数字を絞り、早めに見直す)。空欄: 拡大",
  },
  factorLabel: {
    en: "CSF, KSF or OKR: what the report calls the factors of a KGI. Blank: Factor.",
    ja: "CSF・KSF・OKR。レポートでのKGIの要素の呼び方です。空欄: 要素",
  },
  money: { en: "In full or in thousands. Blank: in full.", ja: "「円まで」か「万円」。空欄: 円まで" },
  trackedPerTree: {
    en: "The checks speak up from here on. Blank: {value}, at launch {launch}.",
    ja: "この数から点検で知らせます。空欄: {value}(立ち上げでは{launch})",
  },
  trackedPerPerson: {
    en: "The checks speak up above it. Blank: {value}, at launch {launch}.",
    ja: "これを超えると点検で知らせます。空欄: {value}(立ち上げでは{launch})",
  },
  flatPeriods: {
    en: "The checks speak up after so many periods without improvement. Blank: {value}, at launch {launch}, when steady {steady}.",
    ja: "この期間改善がないと点検で知らせます。空欄: {value}(立ち上げでは{launch}、安定では{steady})",
  },
};

/** What is wrong with single cells of the sheet of settings. Keys as in `problemWords`. */
export const settingProblemWords: Readonly<Record<string, Words>> = {
  "P-38 unreadable-setting": {
    en: "Settings, row {row}: “{found}” cannot be used for “{setting}”, so the default is. {hint}",
    ja: "設定の{row}行目「{setting}」の「{found}」は使えないため、既定値にしています。{hint}",
  },
  "P-38 duplicate-setting": {
    en: "Settings, row {row}: “{setting}” is given twice with different values. Neither is used: keep one.",
    ja: "設定の{row}行目で「{setting}」に別の値がもう一度入っています。どちらも使っていません。1つにしましょう。",
  },
  "P-38 unknown-setting": {
    en: "Settings, row {row}: there is no setting “{found}”, so its value does nothing. Correct the name, or clear the value.",
    ja: "設定の{row}行目の「{found}」という設定はないため、使っていません。名前を直すか、値を消しましょう。",
  },
  "P-38 unreadable-mute": {
    en: "Settings, row {row}: “{found}” names no check. Type its code, and a KPI where only that is meant: P-10 or P-10 ANC.A.",
    ja: "設定の{row}行目の「{found}」がどの点検かわかりません。「P-10」(すべて)か「P-10 ANC.A」(その指標だけ)のように入力しましょう。",
  },
  "P-38 mute-without-reason": {
    en: "Settings, row {row}: {found} is muted without a reason, so it is still shown. Say why, for those who come after you.",
    ja: "設定の{row}行目の {found} は理由がないため、表示したままです。後の人のために理由を入力しましょう。",
  },
  "P-38 settings-header": {
    en: "The sheet of settings has no header row with “Setting” and “Value”, so the defaults are used. Put the two back.",
    ja: "設定シートに「設定」「値」の見出しがないため、すべて既定値にしています。見出しの行を戻しましょう。",
  },
};

const wholeNumber = { en: "Type a whole number from 1.", ja: "1以上の整数にしましょう。" };

/** What a setting that could not be used should hold. */
export const settingHints: Readonly<Record<SettingName, Words>> = {
  language: { en: "Type Japanese or English.", ja: "日本語か英語にしましょう。" },
  fiscalStart: { en: "Type a month from 1 to 12.", ja: "1から12までの月にしましょう。" },
  phase: { en: "Type Launch, Growth or Steady.", ja: "立ち上げ・拡大・安定のどれかにしましょう。" },
  factorLabel: { en: "Type CSF, KSF or OKR.", ja: "CSF・KSF・OKRのどれかにしましょう。" },
  money: { en: "Type In full or In thousands.", ja: "「円まで」か「万円」にしましょう。" },
  trackedPerTree: wholeNumber,
  trackedPerPerson: wholeNumber,
  flatPeriods: wholeNumber,
};
