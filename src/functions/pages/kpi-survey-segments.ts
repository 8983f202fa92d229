import { surveyHeaders as of } from "#language";
import { KPI_SURVEY_SEGMENTS } from "../kpi-survey-segments.ts";
import type { FunctionPage } from "./function-page.ts";
import { sharedEdges } from "./shared-edges.ts";

const yes = { en: "yes", ja: "はい" };
const no = { en: "no", ja: "いいえ" };

export const surveySegmentsPage: FunctionPage = {
  name: "KPI_SURVEY_SEGMENTS",
  run: KPI_SURVEY_SEGMENTS,
  gives: {
    en: "Five rows, one per segment, and two rows that count who was left out.",
    ja: "区分ごとに5行と、除いた人数の2行です。",
  },
  columns: [
    "segment",
    { column: "count", meaning: { en: "respondents", ja: "人数" } },
    "part",
    "csat",
    "continuation",
    "nps",
    "churnRisk",
  ],
  example: {
    tables: {
      responses: [
        [of.trouble, of.consulted, of.satisfaction, of.csat, of.continuation, of.nps],
        [no, "", "", 5, 5, 9],
        [no, "", "", 4, 4, 7],
        [yes, no, "", 2, 2, 5],
        [yes, no, "", 3, 4, 6],
        [yes, yes, { en: "above expectation", ja: "期待以上" }, 5, 5, 10],
        [yes, yes, { en: "as expected", ja: "期待通り" }, 4, 4, 8],
        [yes, yes, { en: "below expectation", ja: "期待以下" }, 2, 1, 3],
        [no, yes, "", 4, 4, 8],
      ],
    },
    call: [{ table: "responses" }],
  },
  words: {
    en:
      "Who had no trouble, who had and kept silent, and who consulted and found the response above, as or below expectation. Share is of the 7 who " +
      "can be placed. Churn risk is the reverse of the intention to continue: of the two who kept silent one answered 1–2, so 0.5.",
    ja:
      "困りごとがない人、あっても相談しない人、相談して対応が期待以上・期待通り・期待以下だった人に分けます。構成比は分類できた7人に対する割合です。" +
      "解約リスクは継続意向の裏返しで、未相談の2人のうち1人が1〜2と答えたので0.5です。",
  },
  edges: [
    {
      en:
        "Contradictory: no trouble but consulted, or not consulted but satisfied with the response. Incomplete: stopped " +
        "before a segment was reached.",
      ja: "矛盾: 困りごとがないのに相談した、相談していないのに対応を評価した。不完全: 途中で回答をやめて分類できない。",
    },
    {
      en: "A question that nobody in the segment answered gives a blank, never 0. Respondents are not weighted.",
      ja: "区分の誰も答えていない質問は空欄になります(0にはなりません)。回答の重み付けはしません。",
    },
    {
      en: "Answers are read in either language (yes/はい/1 …); satisfaction may be 1–5 (4–5 above, 3 as expected, 1–2 below).",
      ja: "回答は日本語でも英語でも読みます(はい、yes、1 など)。対応満足度は1〜5でもかまいません(4〜5、3、1〜2)。",
    },
    sharedEdges.people,
  ],
  source: {
    en:
      "Complaint research in the line of J. Goodman (TARP): trouble × consultation × satisfaction; no published percentage " +
      "is used.",
    ja: "J. Goodman(TARP)の苦情研究の流れをくむ、困りごと×相談×対応満足度の分類です。公表された割合は使いません。",
  },
  related: ["KPI_CHURN_RISK", "KPI_CHURN_SIM", "KPI_NPS", "KPI_CSAT"],
};
