import type { Template } from "./template.ts";

export const t1 = (): Template => ({
  title: { en: "SaaS ancillary (add-on) revenue tree", ja: "付帯売上ツリー" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["ANC", "", "=", "付帯売上", "Ancillary (add-on) revenue", "円/月", "lagging", "expansion", "shared", null, null, null, null, "KGI"],
    ["ANC.P", "ANC", "×", "付帯平均単価", "Average add-on unit price", "円/社", "lagging", "expansion", "sales", 2, 10000, 10500, 11000],
    ["ANC.C", "ANC", "×", "付帯総客数", "Total add-on customers", "社", "lagging", "setup", "shared", null, null, null, null],
    ["ANC.C.M", "ANC.C", "×", "CS人数", "CS headcount", "人", "coincident", "", "management", 1, 5, 5, 5],
    ["ANC.C.O", "ANC.C", "×", "一人頭の平均オンボード社数", "Onboarded accounts per CS member", "社/人", "leading", "setup", "success", 3, 40, 44, 48, "KPI"],
    ["ANC.A", "ANC", "×", "アクティブ率", "Active rate", "%", "leading", "usage", "success", null, null, null, null],
    ["ANC.A.O", "ANC.A", "×", "オンボーディング完了率", "Onboarding completion rate", "%", "leading", "setup", "success", 5, 0.75, 0.65, 0.8, "KPI"],
    ["ANC.A.R", "ANC.A", "×", "完了社の定着率", "Post-onboarding retention of use", "%", "leading", "usage", "success", 4, 0.8, 0.8, 0.825],
    ["ANC.T", "ANC.C", "~", "トスアップ数", "Toss-ups to sales", "件/月", "leading", "outcome", "success", null, null, null, null, "KPI"],
    ["ANC.T.D", "ANC.T", "+", "決裁者同席のトスアップ数", "Toss-ups with the decision-maker present", "件/月", "leading", "outcome", "success", 3, 5, 9, 15],
    ["ANC.T.N", "ANC.T", "+", "同席なしのトスアップ数", "Toss-ups without the decision-maker", "件/月", "leading", "outcome", "success", 4, 13, 15, 15],
    ["ANC.T.G", "ANC.T", "~", "達成状況「果たしている」企業へのトスアップ数", "Toss-ups to accounts that attained their purpose", "件/月", "leading", "outcome", "success", 4, 6, 11, 15],
    ["ANC.Q", "ANC.T", "~", "CSQL数(アンケート・ハイタッチ・セミナー)", "CSQLs (survey / high-touch / seminar)", "件/月", "leading", "satisfaction", "success", 4, 12, 16, 20],
    ["ANC.D", "ANC.A.O", "~", "顧客対話数", "Customer conversations", "件/日", "coincident", "setup", "success", 5, 6, 5, 8],
  ],
});
