import type { Template } from "./template.ts";

export const t7 = (): Template => ({
  title: { en: "Trust and success-story tree", ja: "信頼構築・成功事例ツリー" },
  // biome-ignore format: a table, one KPI per line
  rows: [
    ["TRU", "", "=", "成功事例件数", "Success stories per month", "件/月", "lagging", "outcome", "success", null, null, null, null, "KGI"],
    ["TRU.1", "TRU", "×", "導入目的を「果たしている」企業数", "Accounts that attained their purpose", "社", "leading", "outcome", "success", 3, 10, 40, 50, "KPI"],
    ["TRU.2", "TRU", "×", "取材打診率", "Interview request rate", "%", "coincident", "outcome", "success", 5, 0.2, 0.15, 0.2],
    ["TRU.3", "TRU", "×", "取材承諾率", "Acceptance rate", "%", "leading", "satisfaction", "success", 3, 0.3333333333333333, 0.4, 0.45],
    ["TRU.4", "TRU", "×", "成功事例の適格率(2基準)", "Qualifying rate (both criteria)", "%", "leading", "outcome", "success", 3, 0.5, 0.625, 0.7],
    ["TRU.L1", "TRU.1", "~", "接触カバー率", "Contact coverage", "%", "coincident", "", "success", 5, null, null, null],
    ["TRU.L1.A", "TRU.L1", "×", "接触社数(打ち合わせ96+電話33)", "Accounts contacted (meeting + phone)", "社", "coincident", "", "success", 5, 60, 129, 150],
    ["TRU.L1.B", "TRU.L1", "÷", "契約社数", "Contracted accounts", "社", "lagging", "", "", 1, 150, 150, 150, "constant"],
    ["TRU.L2", "TRU.1", "~", "ラポール度(1-5)", "Rapport score", "点", "leading", "satisfaction", "success", 4, 2.4, 3.6, 4, "KPI"],
    ["TRU.L3", "TRU.1", "~", "Chat/MAU(週次)", "Chats per MAU (weekly)", "比", "leading", "usage", "success", 3, 0.08, 0.11, 0.12],
    ["TRU.L4", "TRU.1", "~", "ログイン数(週次)", "Logins (weekly)", "回", "leading", "usage", "success", 3, 820, 910, 1000],
    ["TRU.L5", "TRU.L2", "~", "電話で会話した件数", "Phone conversations", "件/週", "coincident", "", "success", 5, 8, 25, 30, "KPI"],
  ],
});
