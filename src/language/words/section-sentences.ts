import type { Words } from "../say.ts";

/** What the sections about the tree, its numbers and its stages say. Facts are already worded. */
export const sectionSentences = {
  moreOfTree: {
    en: "{shown} of {count} KPIs: the upper levels and what moved most. All are in the sidebar.",
    ja: "全{count}件のうち、上の階層と大きく動いた{shown}件です。すべてはサイドバーで見られます。",
  },
  noDaily: {
    en: "－ No KPI is marked as daily: write “daily” in the column {cadence} for what is counted every day.",
    ja: "－ 毎日追う数字が決まっていません。{cadence}の列に「日次」と書くと、ここで点検します。",
  },
  dailyFine: { en: "○ Daily actions contain no lagging number.", ja: "○ 日々の行動目標に遅行の数字はありません。" },
  dailyLagging: {
    en: "× Daily actions contain lagging numbers: {names}.",
    ja: "× 日々の行動目標に遅行の数字があります: {names}。",
  },
  dailyCountable: {
    en: "○ Everything reported daily can be counted the same day (coincident).",
    ja: "○ 日報の項目はすべて一致の数字です。",
  },
  dailyNotCountable: {
    en: "△ Not everything reported daily can be counted the same day: {names}.",
    ja: "△ 日報の項目に一致でない数字があります: {names}。",
  },
  noPairs: {
    en: "－ Leading and lagging: the tree has no believed link (~) to test.",
    ja: "－ 先行と遅行: ツリーに検証する仮説(~)がありません。",
  },
  pairsTooShort: {
    en: "－ Leading and lagging ({count}): no judgement, months of data: {months} (12 or more needed).",
    ja: "－ 先行と遅行({count}組): データが{months}か月分のため、判断できません(12か月以上で表示)。",
  },
  pairFlat: {
    en: "－ {leading} → {lagging}: cannot be calculated, one of them hardly varies.",
    ja: "－ {leading}→{lagging}: 数字の動きが少なく、計算できません。",
  },
  pairLinked: {
    en: "{mark} {leading} → {lagging}: {strength} {when} ({correlation}){elasticity}.",
    ja: "{mark} {leading}→{lagging}: {when}{strength}({correlation}){elasticity}。",
  },
  pairNone: {
    en: "△ {leading} → {lagging}: no link found ({correlation}).",
    ja: "△ {leading}→{lagging}: 連動は確認できません({correlation})。",
  },
  linked: { en: "linked", ja: "連動しています" },
  weaklyLinked: { en: "weakly linked", ja: "弱く連動しています" },
  inSameMonth: { en: "in the same month", ja: "同じ月に" },
  afterOneMonth: { en: "at a lag of 1 month", ja: "ラグ1か月で" },
  afterMonths: { en: "at a lag of {count} months", ja: "ラグ{count}か月で" },
  rOfLevels: { en: "r of the values {r}, n={n}", ja: "値の相関{r}、n={n}" },
  rOfChanges: { en: "r of monthly changes {r}, n={n}", ja: "前月差の相関{r}、n={n}" },
  rOfYearlyChanges: { en: "r of yearly changes {r}, n={n}", ja: "前年差の相関{r}、n={n}" },
  doubled: { en: "; doubling it gives ×{factor}: it {verdict}", ja: "。2倍になると{factor}倍で、{verdict}" },
  doubledNotAlike: {
    en: ", but doubling it gives only ×{factor}",
    ja: "。ただし2倍になっても{factor}倍で「同じようには増えません」",
  },
  onlyTrend: { en: "; both may simply be growing", ja: "。どちらも増えているだけかもしれません" },
  unstable: { en: " Leaving out the last six months changes the verdict.", ja: "直近6か月を除くと判定が変わります。" },
  morePairs: { en: "More links: {count}. KPI_LEADLAG tests them.", ja: "ほか{count}組は KPI_LEADLAG で確かめられます。" },
  noTracked: {
    en: "－ KPI and KGI: no KPI is marked as tracked (role KPI).",
    ja: "－ KPIとKGI: 追うKPI(役割がKPI)が決まっていません。",
  },
  linkTooShort: {
    en: "－ KPI and KGI: no judgement, months with targets: {months} (6 or more needed).",
    ja: "－ KPIとKGI: 目標と実績がそろうのは{months}か月分のため、判断できません(6か月以上で表示)。",
  },
  link: {
    en: "{mark} {kpi} and {kgi} agreed in {agreed} of {months} months ({agreement}); the KGI was met in {met} of months with the KPI met, {unmet} otherwise.",
    ja: "{mark} {kpi}と{kgi}: {months}か月のうち{agreed}か月({agreement})で達成・未達が一致。KPI達成月のKGI達成は{met}、未達月は{unmet}。",
  },
  linkAlways: {
    en: "－ {kpi} and {kgi}: the KPI was met in all {months} months, so nothing can be said.",
    ja: "－ {kpi}と{kgi}: KPIが{months}か月すべてで達成のため、関係を判断できません。",
  },
  linkNever: {
    en: "－ {kpi} and {kgi}: the KPI was missed in all {months} months, so nothing can be said.",
    ja: "－ {kpi}と{kgi}: KPIが{months}か月すべてで未達のため、関係を判断できません。",
  },
  noHealth: {
    en: "－ Health score: not tested yet; insert the test from the sidebar (Report > Health score and surprise churn) to see whether it predicts churn.",
    ja: "－ ヘルススコア: まだ検証していません。サイドバー(レポート > ヘルススコアとびっくり解約)から検証シートを入れると、解約を予測できるか表示します。",
  },
  health: {
    en: "{mark} Health score: recall {recall}, precision {precision}, AUC {auc}: it {verdict}. Surprise churn: {surprises}.",
    ja: "{mark} ヘルススコア: 捕捉率{recall}、的中率{precision}、AUC{auc}。このスコアは{verdict}。びっくり解約 {surprises}社。",
  },
  noStages: {
    en: "No scenario: no KGI multiplies accounts by the rates of two or more stages (the template “Onboarding-to-renewal scenario” shows one).",
    ja: "シナリオはまだありません。社数に各段階の率を掛けるKGIがあると表示します(テンプレート「オンボーディングから継続までのシナリオ」が例です)。",
  },
  stageChain: { en: "{name}: {chain}.", ja: "{name}: {chain}。" },
  firstBelow: {
    en: "The first stage below target is {stage} ({rate} < {target}): fix upstream first.",
    ja: "最初に目標を下回るのは{stage}({rate} < {target})です。上流から整えます。",
  },
  allStagesMet: { en: "Every stage reaches its target.", ja: "すべての段階が目標に届いています。" },
} as const satisfies Readonly<Record<string, Words>>;
