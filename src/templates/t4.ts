import type { Template, TemplateRow } from "./template.ts";

/** Values of two periods and the target, and an arrow where it lies below. */
type Samples = readonly [previous: number, current: number, target: number, mark?: "↓"];

/** Customers who answered alike: their part of all answers, and how they recommend. */
interface Segment {
  readonly ja: string;
  readonly en: string;
  readonly timing: "leading" | "lagging";
  readonly controllability: number;
  readonly share: Samples;
  readonly nps: Samples;
}

// biome-ignore format: a table, one segment per line
const segments = (): readonly Segment[] => [
  { ja: "困りごとなし", en: "No trouble", timing: "lagging", controllability: 2, share: [0.38, 0.4, 0.45], nps: [8, 10, 10] },
  { ja: "困りごとあり・未相談", en: "Trouble, not consulted", timing: "lagging", controllability: 4, share: [0.19, 0.12, 0.05, "↓"], nps: [-32, -30, -30] },
  { ja: "相談・期待以上", en: "Consulted: above expectation", timing: "leading", controllability: 4, share: [0.1, 0.15, 0.2], nps: [45, 50, 50] },
  { ja: "相談・期待通り", en: "Consulted: as expected", timing: "lagging", controllability: 3, share: [0.23, 0.25, 0.25], nps: [16, 20, 20] },
  { ja: "相談・期待以下", en: "Consulted: below expectation", timing: "leading", controllability: 4, share: [0.1, 0.08, 0.05, "↓"], nps: [-52, -50, -50] },
];

/** A segment's part of the NPS of all: its share × its NPS. */
function rowsOf({ ja, en, timing, controllability, share, nps }: Segment, at: number): TemplateRow[] {
  const id = `SAT.${at + 1}`;
  // biome-ignore format: a table, one KPI per line
  return [
    [id, "SAT", "+", `${ja}の寄与`, `Contribution: ${en}`, "pt", "lagging", "satisfaction", "success", null, null, null, null],
    [`${id}.W`, id, "×", `${ja}の構成比`, `Share: ${en}`, "%", timing, "satisfaction", "success", controllability, ...share],
    [`${id}.N`, id, "×", `${ja}のNPS`, `NPS: ${en}`, "pt", "lagging", "satisfaction", "success", 2, ...nps],
  ];
}

export const t4 = (): Template => ({
  title: { en: "CSAT and NPS tree", ja: "満足度・NPSツリー" },
  periods: ["2025-10", "2026-10"],
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["SAT", "", "=", "NPS(全体)", "NPS (overall)", "pt", "lagging", "satisfaction", "success", null, null, null, null, "KGI"],
    ...segments().flatMap(rowsOf),
    ["SAT.L1", "SAT.2.W", "~", "相談率", "Consultation rate", "%", "leading", "satisfaction", "success", 4, 0.6935483870967742, 0.8, 0.9, "KPI"],
    ["SAT.L2", "SAT.3.W", "~", "相談対応の期待以上率", "Above-expectation rate", "%", "leading", "satisfaction", "success", 4, 0.23255813953488372, 0.3125, 0.4, "KPI"],
    ["SAT.L3", "SAT", "~", "継続意向スコア", "Continuation-intention score", "点(1-5)", "leading", "expansion", "success", 2, 3.7, 3.9, 4.1],
    ["SAT.L4", "SAT", "~", "解約リスク(継続意向の裏返し)", "Churn risk (inverse)", "%", "leading", "expansion", "success", 2, null, 0.094, 0.07, "↓"],
    ["SAT.L5", "SAT", "~", "回答率(回答社/契約社)", "Response rate", "%", "coincident", "", "success", 4, 0.3, 0.3333333333333333, 0.4],
    ["SAT.L6", "SAT.1.W", "~", "自己解決率(FAQ・プロダクト内)", "Self-solve rate", "%", "leading", "usage", "product", 2, null, 0.45, 0.6],
  ],
});
