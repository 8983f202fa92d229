import type { Words } from "../say.ts";
import type { CellWords } from "./cell-words.ts";
import type { HeaderWords } from "./headers.ts";

/** The columns of a table of survey answers. */
export const surveyHeaders = {
  trouble: { en: "Trouble", ja: "困りごと", aliases: ["お困りごと", "困りごと有無", "お困りごと有無", "Had trouble", "Q1"] },
  consulted: { en: "Consulted", ja: "相談", aliases: ["相談有無", "相談の有無", "Contacted", "Q2"] },
  satisfaction: {
    en: "Satisfaction",
    ja: "対応満足度",
    aliases: ["対応", "対応の満足度", "Response", "Satisfaction with the response", "Q3"],
  },
  csat: { en: "CSAT", ja: "満足度", aliases: ["総合満足度", "サービス満足度", "顧客満足度", "Overall satisfaction"] },
  continuation: { en: "Continuation", ja: "継続意向", aliases: ["利用継続意向", "継続意向スコア", "Intention to continue"] },
  nps: { en: "NPS", ja: "推奨意向", aliases: ["推奨度", "Recommendation", "Likelihood to recommend"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** The columns of a table of segments with their churn risk. */
export const riskHeaders = {
  segment: { en: "Segment", ja: "区分", aliases: ["セグメント"] },
  n: { en: "n", ja: "人数", aliases: ["回答数", "件数", "Respondents"] },
  risk: { en: "Churn risk", ja: "解約リスク", aliases: ["Risk", "リスク"] },
} as const satisfies Readonly<Record<string, HeaderWords>>;

/** Ways to say that something was so or was not, about trouble, consultations and churn. */
export const yesNoWords = {
  yes: {
    en: "TRUE",
    ja: "はい",
    aliases: [
      "yes",
      "y",
      "1",
      "あり",
      "有",
      "有り",
      "ある",
      "あった",
      "した",
      "相談した",
      "○",
      "解約",
      "解約済み",
      "churned",
      "left",
    ],
  },
  no: {
    en: "FALSE",
    ja: "いいえ",
    aliases: [
      ...["no", "n", "0", "なし", "無", "無し", "ない", "なかった", "していない", "しなかった", "相談していない", "×"],
      ...["継続", "継続中", "契約中", "active", "stayed", "retained"],
    ],
  },
} as const satisfies Readonly<Record<string, CellWords>>;

/** How the response to a consultation compared with what was expected; five points are read as 4–5, 3, 1–2. */
export const expectationWords = {
  above: { en: "above expectation", ja: "期待以上", aliases: ["above", "better", "better than expected", "exceeded", "5", "4"] },
  expected: { en: "as expected", ja: "期待通り", aliases: ["期待どおり", "expected", "met", "3"] },
  below: { en: "below expectation", ja: "期待以下", aliases: ["期待未満", "below", "worse", "worse than expected", "2", "1"] },
} as const satisfies Readonly<Record<string, CellWords>>;

/** The five ways a customer can have gone, and who is in none of them. */
export const segmentWords = {
  "no-trouble": { en: "No trouble", ja: "困りごとなし" },
  "not-consulted": { en: "Not consulted", ja: "未相談" },
  "above-expectation": { en: "Above expectation", ja: "期待以上" },
  "as-expected": { en: "As expected", ja: "期待通り" },
  "below-expectation": { en: "Below expectation", ja: "期待以下" },
  contradictory: { en: "Left out: contradictory", ja: "除外: 回答が矛盾" },
  incomplete: { en: "Left out: incomplete", ja: "除外: 回答が不完全" },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be done about trouble handling. */
export const leverWords = {
  consult: { en: "consult", ja: "相談", aliases: ["相談を増やす", "相談数を増やす"] },
  satisfy: { en: "satisfy", ja: "満足", aliases: ["満足度を高める", "満足度"] },
} as const satisfies Readonly<Record<string, CellWords>>;

/** What a column of a table of survey answers holds. */
export type SurveyField = keyof typeof surveyHeaders;
