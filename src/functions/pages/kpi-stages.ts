import { KPI_STAGES } from "../kpi-stages.ts";
import type { FunctionPage } from "./function-page.ts";

export const stagesPage: FunctionPage = {
  name: "KPI_STAGES",
  run: KPI_STAGES,
  gives: { en: "One row per stage.", ja: "段階ごとに1行です。" },
  columns: [
    "stage",
    "accounts",
    "rate",
    { column: "target", meaning: { en: "wanted rate", ja: "率の目標" } },
    {
      column: "verdict",
      meaning: { en: "`met`, `below target` or `first below target`", ja: "`達成`、`未達`、`最初の未達`" },
    },
  ],
  example: {
    tables: {
      stages: [
        [
          { en: "Stage", ja: "段階" },
          { en: "Accounts", ja: "社数" },
          { en: "Target", ja: "目標" },
        ],
        [{ en: "Contracted", ja: "契約" }, 150, ""],
        [{ en: "Onboarded", ja: "オンボーディング完了" }, 120, 0.9],
        [{ en: "In use", ja: "利用" }, 90, 0.7],
        [{ en: "Satisfied", ja: "満足" }, 63, 0.75],
      ],
    },
    call: [1, 2, 3].map((column) => ({ table: "stages", column })),
  },
  words: {
    en:
      "Rate = accounts ÷ accounts of the stage before: 120 ÷ 150 = 0.8. The first stage below its target is where to " +
      "begin: what is lost there is lost for all later ones.",
    ja: "率 = 社数 ÷ 前の段階の社数: 120÷150=0.8。最初に目標を下回る段階から手を付けます。そこで失った分は、後の段階すべてに響くからです。",
  },
  edges: [
    {
      en:
        "Rates may be given instead of accounts (0 to 1, at least one a true fraction), with or without the accounts of the " +
        "first stage.",
      ja: "社数の代わりに率(0〜1で、少なくとも1つは小数)でもかまいません。先頭だけ社数にすることもできます。",
    },
    {
      en:
        "The first stage has no rate. A blank, or 0 accounts before, leaves a rate blank; without rate or target there is no " +
        "verdict.",
      ja: "先頭の段階に率はありません。空欄や、前の段階が0社なら率は空欄です。率か目標がなければ判定しません。",
    },
    {
      en: "Up to 10,000 stages; a header row may be selected with them.",
      ja: "10,000段階まで。見出し行を含めて選んでもかまいません。",
    },
  ],
  source: { en: "Funnel conversion; upstream first.", ja: "ファネルの転換率です。上流を優先します。" },
  related: ["KPI_GAP", "KPI_FOCUS"],
};
