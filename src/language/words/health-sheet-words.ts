import type { Words } from "../say.ts";

/** What stands on the sheet that tests a health score. */
export const healthSheetWords = {
  account: { en: "Account", ja: "企業" },
  score: { en: "Score then", ja: "当時のスコア" },
  hasLeft: { en: "Churned since", ja: "その後解約" },
  learned: { en: "What we learned", ja: "わかったこと" },
  yes: { en: "yes", ja: "はい" },
  no: { en: "no", ja: "いいえ" },
  result: { en: "Does the score tell who leaves?", ja: "スコアは解約を予測できていたか" },
  surprises: { en: "Left although healthy: look into these", ja: "びっくり解約(健全なのに解約): 理由を確かめます" },
} as const satisfies Readonly<Record<string, Words>>;
