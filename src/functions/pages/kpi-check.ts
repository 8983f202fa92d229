import { treeHeaders as of } from "#language";
import { KPI_CHECK } from "../kpi-check.ts";
import type { FunctionPage } from "./function-page.ts";

export const checkPage: FunctionPage = {
  name: "KPI_CHECK",
  run: KPI_CHECK,
  gives: {
    en: "One row per problem, the worst first; the header alone when there is nothing to say.",
    ja: "問題ごとに1行、重い順です。問題がなければ見出しだけです。",
  },
  columns: ["code", "severity", { column: "id", meaning: { en: "KPI it is about", ja: "対象のKPI" } }, "message"],
  example: {
    tables: {
      tree: [
        [of.id, of.parent, of.op, of.name],
        ["REV", "", "", { en: "Revenue", ja: "売上" }],
        ["PRICE", "REV", "×", { en: "Unit price", ja: "単価" }],
        ["CUST", "REV", "×", { en: "Customers", ja: "客数" }],
        ["OTHER", "REV", "+", { en: "Other revenue", ja: "その他売上" }],
      ],
    },
    call: [{ table: "tree" }],
  },
  words: {
    en:
      "The tables are read as every other function reads them; whatever cannot be used, or can mislead, becomes a row that names the KPI, the " +
      "cell and what to do. Here revenue has both factors (×) and a summand (+): put “Sales” between, made of price × customers.",
    ja:
      "ほかの関数と同じように表を読み、使えないものや誤解を招くものを、KPI・セル・直し方とともに行にします。例では、売上の下に掛け算(×)と足し算(+)が" +
      "混ざっています。単価×客数をまとめたKPIを間に入れてください。",
  },
  edges: [
    {
      en:
        "Whatever stands in the cells becomes rows, never an error, and so does a table beyond 10,000 KPIs × 120 periods; " +
        "only a missing `tree` is refused.",
      ja: "表に何が入っていても、また上限(KPI 10,000個×120期間)を超えても、エラーにはならず、行として報告します。エラーになるのは `tree` がないときだけです。",
    },
    {
      en: "Without `data`, only what the tree alone decides is checked.",
      ja: "`data` を省略すると、ツリーだけで判断できることを確かめます。",
    },
    {
      en: "`error`: a number is missing or wrong because of it. `warning`: look at it. `note`: good to know.",
      ja: "`error` は数値が出ない・誤る原因、`warning` は確認が必要なこと、`note` は知っておくとよいことです。",
    },
  ],
  source: {
    en: "Ours: a catalogue of mistakes that people make with KPI sheets.",
    ja: "Kigi独自の、KPI管理表で起きやすい誤りの一覧です。",
  },
  related: ["KPI_ROLLUP", "KPI_ATTENTION", "KPI_LEADLAG"],
};
