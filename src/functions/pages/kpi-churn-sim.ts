import { leverWords } from "#language";
import { KPI_CHURN_SIM } from "../kpi-churn-sim.ts";
import { riskSegments } from "./example-tables.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedAnswers } from "./shared-answers.ts";

export const churnSimPage: FunctionPage = {
  name: "KPI_CHURN_SIM",
  run: KPI_CHURN_SIM,
  gives: sharedAnswers.oneRow,
  columns: ["riskNow", "riskThen", "accountsSaved", "revenueSaved"],
  example: {
    tables: { segments: riskSegments },
    call: [{ table: "segments" }, leverWords.satisfy, 0.5, 300, 64_000],
  },
  words: {
    en:
      "Those who move take on the risk of the segment they move to. Half of the 8 disappointed become as expected: 4 × (25% − 6%) = 0.76 of 100, so 9.4% → 8.64%. " +
      "On 300 accounts that saves 2.28, worth 2.28 × 64,000 = 145,920 a month. `consult` would spread half of the silent over the three responses as " +
      "today's consultations are spread.",
    ja:
      "動いた人は、移った先の区分のリスクになります。期待以下の8人の半分が期待通りになると、100人あたり 4×(25%−6%)=0.76 減り、9.4%→8.64%です。" +
      "300社なら2.28社、2.28×64,000=月145,920を守れます。`相談` では、未相談の人が今の相談者と同じ割合で3つの区分に分かれます。",
  },
  edges: [
    {
      en: "Saved may be negative: where responses are bad enough, more consultation raises the risk.",
      ja: "守れる数は負にもなります。対応が悪いと、相談が増えるほどリスクが上がるからです。",
    },
    {
      en: "Several levers are taken in order, with one share for all or one each. A share outside 0–100% is refused.",
      ja: "施策が複数なら順に行います。割合は共通の1つでも、施策ごとでもかまいません。0〜100%の外は受け付けません。",
    },
    {
      en:
        "Without accounts nothing saved is shown, without ARPA no revenue. Without any consultation today, `consult` has " +
        "nowhere to lead: blank.",
      ja: "社数がなければ守れる数は空欄、ARPAがなければ売上は空欄です。今の相談者が0人なら `相談` の行き先がなく、空欄です。",
    },
    {
      en: "Exactly five segments are needed; rows that say who was left out are passed over.",
      ja: "区分はちょうど5つ必要です。除外した人数の行は読み飛ばします。",
    },
  ],
  source: {
    en: "The decision tree of complaint research (J. Goodman), with your own numbers only.",
    ja: "苦情研究(J. Goodman)の決定木を、自社の数値だけで計算します。",
  },
  related: ["KPI_SURVEY_SEGMENTS", "KPI_CHURN_RISK", "KPI_EFFECT"],
};
