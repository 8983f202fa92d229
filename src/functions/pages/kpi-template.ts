import type { Language } from "#language";
import { templateIds, templateTitle } from "../../templates/templates.ts";
import { KPI_TEMPLATE } from "../kpi-template.ts";
import type { FunctionPage } from "./function-page.ts";

export const templatePage: FunctionPage = {
  name: "KPI_TEMPLATE",
  run: KPI_TEMPLATE,
  gives: {
    en: "A tree table, as every function of the tree family takes it.",
    ja: "KPIツリーの表です。ツリーを受け取る関数にそのまま渡せます。",
  },
  columns: [
    {
      family: { en: "the columns of a tree table", ja: "ツリーの表の列" },
      meaning: { en: "one row per KPI, parents before their children", ja: "KPIごとに1行。親が子より先です" },
    },
  ],
  example: { call: ["T5a", { en: "en", ja: "ja" }] },
  words: {
    en: `Nothing is computed. The templates: ${titles("en")}. Paste the values to change them, or point other functions at the answer.`,
    ja: `計算はしません。テンプレート: ${titles("ja")}。値として貼り付けて直すか、ほかの関数からこの結果を参照してください。`,
  },
  edges: [
    {
      en: "Case and width of the id make no difference; `T5` is `T5a`. An unknown id is refused with the list of those that exist.",
      ja: "番号の大文字・小文字、全角・半角は問いません。`T5` は `T5a` です。ない番号は、一覧を示してエラーにします。",
    },
    {
      en: "Targets are samples: replace them with yours.",
      ja: "目標は見本です。自社の値に置き換えてください。",
    },
  ],
  source: {
    en: "Ours, after the trees that customer success and sales teams keep in spreadsheets.",
    ja: "Kigi独自。カスタマーサクセスや営業の現場で使われるツリーをもとにしています。",
  },
  related: ["KPI_ROLLUP", "KPI_CHECK", "KPI_EJECT"],
};

function titles(language: Language): string {
  const list = templateIds.map((id) => `${id} ${templateTitle(id)[language]}`);
  return list.join(language === "ja" ? "、" : "; ");
}
