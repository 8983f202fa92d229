import type { Words } from "../say.ts";
import { chartWords } from "./chart-words.ts";
import { resultHeaders } from "./result-headers.ts";

/** What the report says about the decision of the month: what it takes, what it brings, and who has agreed. */
export const planWords = {
  kpi: chartWords.pick,
  way: { en: "From → to", ja: "現状 → 目標" },
  effect: { en: "Effect a month", ja: "月の効果" },
  effectOnce: { en: "Effect", ja: "効果" },
  resources: { en: "Hours (cost)", ja: "時間(費用)" },
  payback: { en: "Paid back in", ja: "回収" },
  owner: resultHeaders.owner,
  schedule: { en: "Schedule", ja: "予定" },
  hours: { en: "{hours} h", ja: "{hours}時間" },
  hoursAndCost: { en: "{hours} h ({cost})", ja: "{hours}時間 ({cost})" },
  months: { en: "{months} months", ja: "{months}か月" },
  until: { en: "until {due}", ja: "{due}まで" },
  since: { en: "from {start}", ja: "{start}から" },
  scheduleLine: { en: "Schedule: {parts}.", ja: "予定: {parts}。" },
  scheduleOwner: { en: "{owner} is in charge", ja: "担当 {owner}" },
  scheduleJudged: { en: "judged in {period}", ja: "判定 {period}" },
  agreed: { en: "Agreed with {who}.", ja: "合意: {who}。" },
  agreedOn: { en: "Agreed with {who} on {day}.", ja: "合意: {who}({day})。" },
  notAgreed: { en: "Nobody has agreed yet.", ja: "合意: まだ記録がありません。" },
  notThePick: {
    en: "The ranking puts {pick} first; you decided on {name}.",
    ja: "スコアが最も高いのは{pick}ですが、{name}に決めています。",
  },
  undecided: {
    en: "Nothing is decided for the month yet.",
    ja: "今月取り組むことは、まだ決めていません。",
  },
  nextFix: {
    en: "Next: fix what the checks found, then refresh this report.",
    ja: "次にすること: 点検で見つかった点を直し、レポートを更新しましょう。",
  },
  nextDecide: {
    en: "Next: decide what to work on (sidebar > Focus > Decide on this one).",
    ja: "次にすること: 取り組むことを決めましょう(サイドバー > フォーカス > これに決める)。",
  },
  nextTargets: {
    en: "Next: the targets are reached; give the tree the next ones.",
    ja: "次にすること: 目標に達しました。ツリーに次の目標を入れましょう。",
  },
  nextTalk: {
    en: "Next: agree on what to work on; there is nothing that the ranking could propose.",
    ja: "次にすること: 順位を付けられる指標がないため、取り組むことを話し合って決めましょう。",
  },
  nextWork: { en: "Next: work on {names}.", ja: "次にすること: {names}に取り組みましょう。" },
  one: { en: "This month's one: {name}.", ja: "今月の1つ: {name}。" },
  noAim: {
    en: "{name} has no aim: fill in “To” in the plan, or give it a target, and its effect is shown.",
    ja: "{name}の目標がないため、効果を出せません。計画の「目標」か、ツリーの目標を入れましょう。",
  },
  shareHeading: {
    en: "For everyone in the company (copy the cell below):",
    ja: "全社共有文(下のセルをコピーして使えます):",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The text for everyone in the company, line by line. */
export const shareWords = {
  title: { en: "{kgi}, {period}", ja: "【{period}】{kgi}" },
  conclusion: { en: "Where we stand: {text}", ja: "結論: {text}" },
  reason: { en: "Why: {text}", ja: "理由: {text}" },
  purpose: {
    en: "What for: to bring {kgi} to its target of {target}.",
    ja: "目的: {kgi}を目標の{target}に近づけるためです。",
  },
  purposeOnly: { en: "What for: to improve {kgi}.", ja: "目的: {kgi}を良くするためです。" },
  effort: { en: "What it takes: {text}", ja: "かけるもの: {text}" },
  noEffort: { en: "What it takes is not decided yet.", ja: "かける時間はまだ決めていません。" },
  undecided: {
    en: "Hours, schedule and agreement are not decided yet.",
    ja: "かける時間・予定・合意はまだ決めていません。",
  },
} as const satisfies Readonly<Record<string, Words>>;
