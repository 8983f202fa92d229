import type { Words } from "../say.ts";

const tooLittle = { en: "too little data", ja: "データが足りません" };

/** What monitoring concludes, by the kind of question. Never claims a cause: what moves together is only linked. */
export const verdictWords = {
  signal: {
    above: { en: "above", ja: "上限超え" },
    below: { en: "below", ja: "下限割れ" },
    run: { en: "run", ja: "連続" },
  },
  lag: {
    leads: { en: "leads", ja: "先行して連動" },
    together: { en: "moves together", ja: "同時に連動" },
    none: { en: "no link", ja: "連動は確認できません" },
    "too-little": tooLittle,
  },
  elasticity: {
    alike: { en: "moves nearly alike", ja: "ほぼ同じように動きます" },
    weak: { en: "moves weakly", ja: "弱く動きます" },
    "not-alike": { en: "not alike", ja: "同じようには増えません" },
    "too-little": tooLittle,
  },
  attention: {
    ok: { en: "ok", ja: "適正" },
    "too-many": { en: "too many", ja: "多すぎます" },
  },
  stage: {
    met: { en: "met", ja: "達成" },
    below: { en: "below target", ja: "未達" },
    "first-below": { en: "first below target", ja: "最初の未達" },
  },
  health: {
    predicts: { en: "predicts churn", ja: "解約を予測しています" },
    "does-not-predict": { en: "does not predict churn", ja: "解約を予測していません" },
    "too-little": tooLittle,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;
