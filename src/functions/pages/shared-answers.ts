import type { Words } from "#language";

/** What several functions answer with. */
export const sharedAnswers = {
  number: {
    en: "One number; a range of numbers when ranges are given.",
    ja: "数値1つ。範囲を渡すと、数値の範囲。",
  },
  perKpi: { en: "One row per KPI, in the order of the tree.", ja: "KPIごとに1行、ツリーの表と同じ順です。" },
  perLeaf: { en: "One row per leaf, in the order of the tree.", ja: "末端のKPIごとに1行、ツリーの表と同じ順です。" },
  oneRow: { en: "One row.", ja: "1行です。" },
} as const satisfies Readonly<Record<string, Words>>;
