import type { Template } from "./template.ts";

export const t4 = (): Template => ({
  title: { en: "CSAT and NPS tree", ja: "満足度・NPSツリー" },
  periods: ["2025-10", "2026-10"],
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["SAT", "", "=", "NPS(全体)", "NPS (overall)", "pt", "lagging", "satisfaction", "success", null, null, null, null, "KGI"],
    ["SAT.1", "SAT", "+", "困りごとなしの寄与", "Contribution: No trouble", "pt", "lagging", "satisfaction", "success", null, null, null, null, ""],
    ["SAT.1.W", "SAT.1", "×", "困りごとなしの構成比", "Share: No trouble", "%", "lagging", "satisfaction", "success", 2, 0.38, 0.4, 0.45, ""],
    ["SAT.1.N", "SAT.1", "×", "困りごとなしのNPS", "NPS: No trouble", "pt", "lagging", "satisfaction", "success", 2, 8, 10, 10, ""],
    ["SAT.2", "SAT", "+", "困りごとあり・未相談の寄与", "Contribution: Trouble, not consulted", "pt", "lagging", "satisfaction", "success", null, null, null, null, ""],
    ["SAT.2.W", "SAT.2", "×", "困りごとあり・未相談の構成比", "Share: Trouble, not consulted", "%", "lagging", "satisfaction", "success", 4, 0.19, 0.12, 0.05, ""],
    ["SAT.2.N", "SAT.2", "×", "困りごとあり・未相談のNPS", "NPS: Trouble, not consulted", "pt", "lagging", "satisfaction", "success", 2, -32, -30, -30, ""],
    ["SAT.3", "SAT", "+", "相談・期待以上の寄与", "Contribution: Consulted: above expectation", "pt", "lagging", "satisfaction", "success", null, null, null, null, ""],
    ["SAT.3.W", "SAT.3", "×", "相談・期待以上の構成比", "Share: Consulted: above expectation", "%", "leading", "satisfaction", "success", 4, 0.1, 0.15, 0.2, ""],
    ["SAT.3.N", "SAT.3", "×", "相談・期待以上のNPS", "NPS: Consulted: above expectation", "pt", "lagging", "satisfaction", "success", 2, 45, 50, 50, ""],
    ["SAT.4", "SAT", "+", "相談・期待通りの寄与", "Contribution: Consulted: as expected", "pt", "lagging", "satisfaction", "success", null, null, null, null, ""],
    ["SAT.4.W", "SAT.4", "×", "相談・期待通りの構成比", "Share: Consulted: as expected", "%", "lagging", "satisfaction", "success", 3, 0.23, 0.25, 0.25, ""],
    ["SAT.4.N", "SAT.4", "×", "相談・期待通りのNPS", "NPS: Consulted: as expected", "pt", "lagging", "satisfaction", "success", 2, 16, 20, 20, ""],
    ["SAT.5", "SAT", "+", "相談・期待以下の寄与", "Contribution: Consulted: below expectation", "pt", "lagging", "satisfaction", "success", null, null, null, null, ""],
    ["SAT.5.W", "SAT.5", "×", "相談・期待以下の構成比", "Share: Consulted: below expectation", "%", "leading", "satisfaction", "success", 4, 0.1, 0.08, 0.05, ""],
    ["SAT.5.N", "SAT.5", "×", "相談・期待以下のNPS", "NPS: Consulted: below expectation", "pt", "lagging", "satisfaction", "success", 2, -52, -50, -50, ""],
    ["SAT.L1", "SAT.2.W", "~", "相談率", "Consultation rate", "%", "leading", "satisfaction", "success", 4, 0.6935483870967742, 0.8, 0.9, "KPI"],
    ["SAT.L2", "SAT.3.W", "~", "相談対応の期待以上率", "Above-expectation rate", "%", "leading", "satisfaction", "success", 4, 0.23255813953488372, 0.3125, 0.4, "KPI"],
    ["SAT.L3", "SAT", "~", "継続意向スコア", "Continuation-intention score", "点(1-5)", "leading", "expansion", "success", 2, 3.7, 3.9, 4.1, ""],
    ["SAT.L4", "SAT", "~", "解約リスク(継続意向の裏返し)", "Churn risk (inverse)", "%", "leading", "expansion", "success", 2, null, 0.094, 0.07, ""],
    ["SAT.L5", "SAT", "~", "回答率(回答社/契約社)", "Response rate", "%", "coincident", "", "success", 4, 0.3, 0.3333333333333333, 0.4, ""],
    ["SAT.L6", "SAT.1.W", "~", "自己解決率(FAQ・プロダクト内)", "Self-solve rate", "%", "leading", "usage", "product", 2, null, 0.45, 0.6, ""],
  ],
});
