import { formatDifference, formatNumber } from "../formats/format-number.ts";
import type { Language } from "../language.ts";
import { say, type WordFacts, type Words } from "../say.ts";

const ranked = {
  en: "{name} from {now} to {reference} ({kind}) improves {root} by {impact}; × controllability {controllability}/5 = {score}{best}.",
  ja: "{name}を{now}から{reference}({kind})にすると、{root}が{impact}改善します。×コントロール度{controllability}/5={score}{best}です。",
};

/** Why a KPI stands where it stands in the ranking. */
const reasonWords: Readonly<Record<string, Words>> & { readonly switch: Words } = {
  pick: ranked,
  ranked,
  switch: {
    en: "Below controllability {switchBelow} the pick would be {runnerUp} ({runnerUpScore}).",
    ja: "コントロール度が{switchBelow}を下回ると、{runnerUp}({runnerUpScore})が1位になります。",
  },
  reached: {
    en: "{name} is at {now} and has reached its reference {reference} ({kind}).",
    ja: "{name}は{now}で、{reference}({kind})に達しています。",
  },
  "no-effect": {
    en: "{root} does not move when {name} goes from {now} to {reference}.",
    ja: "{name}が{now}から{reference}になっても、{root}は動きません。",
  },
  given: {
    en: "{name} is a given (controllability 1): not ours to move.",
    ja: "{name}は前提です(コントロール度1)。自分たちでは動かせません。",
  },
  "share-group": {
    en: "{name} is one of several shares that sum to 100%: no share can move alone, so it is not ranked.",
    ja: "{name}は合計100%の構成比の1つで、単独では動かせないため順位を付けません。",
  },
  "on-trial": { en: "{name} is on trial and not ranked yet.", ja: "{name}は検証中のため順位を付けません。" },
  paused: { en: "{name} is paused and not ranked.", ja: "{name}は休止中のため順位を付けません。" },
  causal: {
    en: "{name} is linked by a belief (~), not by arithmetic: test it with KPI_LEADLAG.",
    ja: "{name}は仮説(~)のつながりで、計算式ではありません。KPI_LEADLAG で確かめてください。",
  },
  "no-actual": { en: "{name} has no actual in this period.", ja: "{name}のこの期間の実績がありません。" },
  "no-reference": {
    en: "{name} has neither a target nor an earlier value to compare with.",
    ja: "{name}には目標も過去の値もないため比べられません。",
  },
  "root-missing": {
    en: "{root} has no value in this period, so no effect on it can be computed.",
    ja: "{root}のこの期間の値がないため、効果を計算できません。",
  },
};

const kindWords: Readonly<Record<string, Words>> = {
  target: { en: "its target", ja: "目標" },
  "best-of-12": { en: "the best of the last 12 months, as there is no target", ja: "目標がないため直近12か月の最良値" },
};

/** A KPI as a sentence names it. */
export interface NamedKpi {
  readonly name: string;
  readonly unit: string;
}

/** The reason of a row of the focus ranking, with its numbers. */
export interface FocusReasonFacts {
  readonly code: string;
  readonly facts: WordFacts;
  readonly referenceKind: string | null;
}

/**
 * Says why a KPI stands where it stands in the focus ranking, numbers included; for the pick also when it would change.
 *
 * @param reason - Code and facts of a `FocusRow`, and where its reference comes from.
 * @param names - The KPI, its root, and the name of the runner-up if there is one.
 */
export function sayFocusReason(
  reason: FocusReasonFacts,
  names: { readonly kpi: NamedKpi; readonly root: NamedKpi; readonly runnerUp: string | null },
  language: Language,
): string {
  const { kpi, root } = names;
  const number = (fact: string): number | null => {
    const value = reason.facts[fact];
    return typeof value === "number" ? value : null;
  };
  const improvement = (fact: string): string => formatDifference(number(fact), root.unit, language).replace(/^[+±]/, "");
  const said = {
    name: kpi.name,
    root: root.name,
    runnerUp: names.runnerUp ?? "",
    now: formatNumber(number("now"), kpi.unit, language),
    reference: formatNumber(number("reference"), kpi.unit, language),
    kind: say(kindWords[reason.referenceKind ?? "target"] ?? { en: "", ja: "" }, language),
    impact: improvement("impact"),
    score: improvement("score"),
    best: reason.code === "pick" ? say({ en: ", the highest score", ja: "で最大" }, language) : "",
    runnerUpScore: improvement("runnerUpScore"),
    controllability: number("controllability") ?? "",
    switchBelow: Number((number("switchBelow") ?? 0).toPrecision(3)),
  };
  const words = reasonWords[reason.code];
  if (!words) return "";
  const sentence = say(words, language, said);
  const after = language === "en" ? " " : "";
  return reason.code === "pick" && names.runnerUp !== null
    ? `${sentence}${after}${say(reasonWords.switch, language, said)}`
    : sentence;
}
