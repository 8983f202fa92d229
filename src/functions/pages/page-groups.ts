import type { Words } from "#language";
import type { FunctionPage } from "./function-page.ts";
import { achievementPage } from "./kpi-achievement.ts";
import { arpaPage } from "./kpi-arpa.ts";
import { arrPage } from "./kpi-arr.ts";
import { attentionPage } from "./kpi-attention.ts";
import { bandPage } from "./kpi-band.ts";
import { cacPage } from "./kpi-cac.ts";
import { cacPaybackPage } from "./kpi-cac-payback.ts";
import { ccrPage } from "./kpi-ccr.ts";
import { checkPage } from "./kpi-check.ts";
import { churnRiskPage } from "./kpi-churn-risk.ts";
import { churnSimPage } from "./kpi-churn-sim.ts";
import { contribPage } from "./kpi-contrib.ts";
import { csatPage } from "./kpi-csat.ts";
import { effectPage } from "./kpi-effect.ts";
import { ejectPage } from "./kpi-eject.ts";
import { elasticityPage } from "./kpi-elasticity.ts";
import { factorizePage } from "./kpi-factorize.ts";
import { factorsPage } from "./kpi-factors.ts";
import { focusPage } from "./kpi-focus.ts";
import { gapPage } from "./kpi-gap.ts";
import { grrPage } from "./kpi-grr.ts";
import { healthPage } from "./kpi-health.ts";
import { healthTestPage } from "./kpi-health-test.ts";
import { leadlagPage } from "./kpi-leadlag.ts";
import { linktestPage } from "./kpi-linktest.ts";
import { ltvPage } from "./kpi-ltv.ts";
import { mixPage } from "./kpi-mix.ts";
import { movementsPage } from "./kpi-movements.ts";
import { mrrBridgePage } from "./kpi-mrr-bridge.ts";
import { npsPage } from "./kpi-nps.ts";
import { nrrPage } from "./kpi-nrr.ts";
import { pacePage } from "./kpi-pace.ts";
import { quickRatioPage } from "./kpi-quick-ratio.ts";
import { rcrPage } from "./kpi-rcr.ts";
import { requiredPage } from "./kpi-required.ts";
import { rollupPage } from "./kpi-rollup.ts";
import { sensitivityPage } from "./kpi-sensitivity.ts";
import { sentencePage } from "./kpi-sentence.ts";
import { signalPage } from "./kpi-signal.ts";
import { splitPage } from "./kpi-split.ts";
import { stagesPage } from "./kpi-stages.ts";
import { surveySegmentsPage } from "./kpi-survey-segments.ts";
import { templatePage } from "./kpi-template.ts";
import { topsharePage } from "./kpi-topshare.ts";
import { unitEconomicsPage } from "./kpi-unit-economics.ts";
import { whatifPage } from "./kpi-whatif.ts";

/** Functions that answer questions of one kind. */
export interface PageGroup {
  readonly title: Words;
  readonly pages: readonly FunctionPage[];
}

/** The pages of all custom functions, in the order in which a month is worked through. */
export function pageGroups(): readonly PageGroup[] {
  return [
    {
      title: { en: "The tree", ja: "KPIツリー" },
      pages: [
        rollupPage,
        contribPage,
        bandPage,
        gapPage,
        focusPage,
        sensitivityPage,
        requiredPage,
        whatifPage,
        splitPage,
        checkPage,
        ejectPage,
        templatePage,
      ],
    },
    { title: { en: "Factors", ja: "因数分解" }, pages: [factorizePage, factorsPage, mixPage, movementsPage] },
    {
      title: { en: "Monitoring", ja: "モニタリング" },
      pages: [
        achievementPage,
        signalPage,
        leadlagPage,
        elasticityPage,
        linktestPage,
        pacePage,
        effectPage,
        sentencePage,
        attentionPage,
        stagesPage,
      ],
    },
    {
      title: { en: "SaaS metrics", ja: "SaaSの指標" },
      pages: [
        mrrBridgePage,
        arrPage,
        nrrPage,
        grrPage,
        ccrPage,
        rcrPage,
        quickRatioPage,
        arpaPage,
        cacPage,
        ltvPage,
        unitEconomicsPage,
        cacPaybackPage,
      ],
    },
    {
      title: { en: "Survey, customers, health", ja: "アンケート・顧客・ヘルススコア" },
      pages: [npsPage, csatPage, surveySegmentsPage, churnRiskPage, churnSimPage, healthPage, healthTestPage, topsharePage],
    },
  ];
}
