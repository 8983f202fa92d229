import type { Words } from "../say.ts";
import { resultHeaders } from "./result-headers.ts";

/** What the sidebar says about one KPI, and about the one to work on. */
export const nodeWords = {
  contribution: { en: "Moved {root} by {amount}", ja: "{root}への寄与は{amount}です" },
  contributionWithShare: {
    en: "Moved {root} by {amount}, {share} of its change",
    ja: "{root}への寄与は{amount}(変化の{share})です",
  },
  nowToTarget: { en: "Now → target", ja: "現在 → 目標" },
  nowToBest: { en: "Now → best of 12 months", ja: "現在 → 12か月の最良" },
  impact: resultHeaders.impact,
  controllability: resultHeaders.controllability,
  outOfFive: { en: "{step} of 5", ja: "5段階の{step}" },
} as const satisfies Readonly<Record<string, Words>>;
