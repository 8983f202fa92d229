import { treeHeaders as of } from "#language";
import { KPI_ATTENTION } from "../kpi-attention.ts";
import type { FunctionPage } from "./function-page.ts";

const sato = { en: "Sato", ja: "佐藤" };
const suzuki = { en: "Suzuki", ja: "鈴木" };
const micro = { en: "micro", ja: "マイクロ" };

export const attentionPage: FunctionPage = {
  name: "KPI_ATTENTION",
  run: KPI_ATTENTION,
  gives: {
    en: "One row per owner, the most burdened first, then the total.",
    ja: "担当者ごとに1行、多い順です。最後に合計が付きます。",
  },
  columns: ["owner", "tracked", { column: "verdict", meaning: { en: "`ok` or `too many`", ja: "`適正` か `多すぎます`" } }],
  example: {
    tables: {
      tree: [
        [of.id, of.parent, of.op, of.role, of.owner],
        ["REV", "", "", "KGI", ""],
        ["ACTIVE", "REV", "×", "KPI", sato],
        ["CUST", "REV", "×", "KPI", sato],
        ["NEW", "CUST", "+", micro, sato],
        ["KEPT", "CUST", "+", micro, suzuki],
      ],
    },
    call: [{ table: "tree" }],
  },
  words: {
    en:
      "KPIs and micro KPIs count; a KPI with micro KPIs below counts through them. Here ACTIVE and NEW are Sato's, KEPT is Suzuki's, CUST is " +
      "followed through NEW and KEPT: 3 in all.",
    ja: "KPIとマイクロKPIを数えます。マイクロKPIを持つKPIは、そちらで数えます。例では ACTIVE と NEW が佐藤、KEPT が鈴木、CUST は NEW と KEPT で追うので、合計3です。",
  },
  edges: [
    {
      en: "Too many: 9 or more in any one tree, 6 or more for one person.",
      ja: "1つのツリーで9個以上、1人で6個以上が「多すぎます」です。",
    },
    {
      en: "Rows without a role, KGIs, constants, and KPIs on trial or paused do not count. KPIs without an owner stand last.",
      ja: "役割のない行、KGI、定数、検証中・休止のKPIは数えません。担当者のないKPIは最後に並びます。",
    },
    { en: "Up to 10,000 KPIs.", ja: "KPI 10,000個まで。" },
  ],
  source: {
    en: "Ours, after the advice of practitioners to follow few numbers: 3 KPIs with 3 micro KPIs each are the most.",
    ja: "Kigi独自。追う数字を絞るという実務の知恵によります(KPI 3個×マイクロKPI 3個で上限)。",
  },
  related: ["KPI_CHECK", "KPI_FOCUS"],
};
