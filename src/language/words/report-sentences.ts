import type { Words } from "../say.ts";

/** The sentences of the monthly report. Facts are already worded: `{value}` is `1,201,200円`. */
export const reportSentences = {
  value: { en: "{name} was {value}", ja: "{name}は{value}" },
  comparedToLastMonth: { en: " ({differences} vs last month)", ja: "(前月差 {differences})" },
  compared: { en: " ({differences} vs {previous})", ja: "({previous}との差 {differences})" },
  unchanged: { en: " (unchanged from {previous})", ja: "({previous}と同じ)" },
  againstTarget: {
    en: ", {achievement} of the {target} target: {status}.",
    ja: "。目標{target}に対し{achievement}、{status}です。",
  },
  againstTargetInPercent: {
    en: "; the target is {target}, {achievement} achieved: {status}.",
    ja: "。目標{target}に対し達成率{achievement}、{status}です。",
  },
  againstTargetWithoutShare: { en: "; the target is {target}: {status}.", ja: "。目標は{target}、{status}です。" },
  fullStop: { en: ".", ja: "です。" },
  noPrevious: { en: "No previous month; comparison starts next month.", ja: "前月の実績がないため、比較は来月から表示します。" },
  noEarlierPeriod: {
    en: "No earlier period; comparison starts with the next one.",
    ja: "前の期間の実績がないため、比較は次の期間から表示します。",
  },
  ofPeriod: { en: "{name} of {period}", ja: "{period}の{name}" },
  missing: {
    en: "Inputs missing: {count} ({kpis}). {name} is not calculated.",
    ja: "{count}件が未入力のため({kpis})、{name}は計算していません。",
  },
  notComputed: {
    en: "{name} cannot be calculated from the numbers given; see the checks.",
    ja: "入力された数字からは{name}を計算できません。点検をご覧ください。",
  },
  cancelling: {
    en: "The total is almost flat, but factors cancel out ({gains} / {losses}).",
    ja: "合計はほぼ横ばいですが、内訳は打ち消し合っています(増 {gains} / 減 {losses})。",
  },
  pickRaise: {
    en: "This month's one: {name}. Raising it from {now} to {reference} {effect}.",
    ja: "今月の1つ: {name}。{now}→{reference}にすると{effect}。",
  },
  pickLower: {
    en: "This month's one: {name}. Lowering it from {now} to {reference} {effect}.",
    ja: "今月の1つ: {name}。{now}→{reference}にすると{effect}。",
  },
  effectAdds: { en: "adds {impact}", ja: "{impact}" },
  effectTakes: { en: "takes off {impact}", ja: "{impact}" },
  effectTo: { en: "{effect} to {root}", ja: "{root}が{effect}" },
  effectFrom: { en: "{effect} from {root}", ja: "{root}が{effect}" },
  effectMonthly: { en: "{effect} a month ({yearly} a year)", ja: "月{effect}(年{yearly})" },
  achieved: { en: "{name}: target met.", ja: "{name}は目標を達成しました。" },
  achievedShare: { en: "{name}: target met ({achievement}).", ja: "{name}は目標を達成しました(達成率{achievement})。" },
  next: { en: " Next: {next}.", ja: "次は{next}です。" },
  fellImproved: { en: "{name} fell {difference}: improved.", ja: "{name}は{difference}下がり、改善しました。" },
  roseWorse: { en: "{name} rose {difference}: worse.", ja: "{name}は{difference}上がり、悪化しました。" },
  yearOnYear: { en: "{name}: {change} year on year.", ja: "{name}は前年同月比 {change}です。" },
  yearOnYearOfPeriod: { en: "{name}: {change} year on year.", ja: "{name}は前年同期比 {change}です。" },
  pace: {
    en: "Reaching the {name} target in three months needs {growth} every month.",
    ja: "{name}が3か月で目標に届くには、毎月{growth}の伸びが必要です。",
  },
  pulledDown: { en: "{factor} pulled {name} down most ({changes}).", ja: "{name}を最も下げたのは{factor}({changes})です。" },
  pushedUp: { en: "{factor} pushed {name} up most ({changes}).", ja: "{name}を最も上げたのは{factor}({changes})です。" },
  allImproved: {
    en: "All factors improved; the largest is {factor} ({changes}).",
    ja: "すべての要素が改善しました。最大は{factor}({changes})です。",
  },
  unmoved: { en: "No factor of {name} moved.", ja: "{name}のどの要素も動いていません。" },
  movedInVain: { en: "{factors} moved, but did not move {name}.", ja: "{factors}は動きましたが、{name}を動かしていません。" },
  drillDown: { en: "Decomposed further: {parts}.", ja: "さらに分解すると、{parts}です。" },
  drillPart: { en: "{name} {change} accounts for {contribution}", ja: "{name} {change} が{contribution}" },
  drillFlat: { en: "{name} did not change", ja: "{name}は変化なし" },
  drillAllFlat: { en: "{count} others did not change", ja: "ほか{count}件は変化なし" },
  gapParts: { en: "The {gap} gap to target: {parts}.", ja: "目標との差 {gap}の内訳: {parts}。" },
  gapPart: { en: "{name} {gap}", ja: "{name} {gap}" },
  gapUnsplit: {
    en: "The gap to target is {gap}; give the factors targets to see where it comes from.",
    ja: "目標との差は{gap}です。要素にも目標を入れると、内訳を表示します。",
  },
  noFactors: {
    en: "{name} is not computed from other KPIs, so there is nothing to decompose.",
    ja: "{name}はほかの指標から計算していないため、分解できません。",
  },
  moreSections: {
    en: "KGIs not decomposed here ({count}): {names}.",
    ja: "ほか{count}件のKGIはここでは分解していません: {names}。",
  },
  pickInHand: {
    en: "{name} has a large impact and is in our hands (controllability {controllability}).",
    ja: "影響度が大きく、自分たちで動かせるのは{name}です(コントロール度{controllability})。",
  },
  pickBest: {
    en: "{name} has the highest score: impact {impact}, controllability {controllability}.",
    ja: "スコアが最も高いのは{name}です(影響度 {impact}、コントロール度{controllability})。",
  },
  pickReference: {
    en: "Without a target, {name} is measured by its best of the last 12 months.",
    ja: "{name}は目標がないため、直近12か月の最良値と比べています。",
  },
  demoted: {
    en: "{name} is number {byImpact} by impact but number {byScore} overall, because its controllability is {controllability}{area}.",
    ja: "{name}は影響度では{byImpact}番目ですが、コントロール度{controllability}{area}のため{byScore}番目です。",
  },
  demotedArea: { en: " ({area})", ja: "({area}領域)" },
  given: { en: "Given, not ours to move: {names}.", ja: "前提(コントロール度1): {names}。" },
  areas: { en: "Headroom by area: {parts}.", ja: "領域別の伸びしろ: {parts}。" },
  required: {
    en: "For {name} to reach {target} with everything else equal: {parts}.",
    ja: "{name}を{target}にするには、ほかが同じなら{parts}が必要です。",
  },
  requiredAlternatives: { en: "{first} (or {others})", ja: "{first}(または{others})" },
  noFocus: {
    en: "Nothing to rank: no KPI has both an actual and a target (or an earlier month to compare with).",
    ja: "実績と目標(または比べる過去の月)がそろったKPIがないため、順位を付けられません。",
  },
  noneToMove: {
    en: "Nothing is ranked: all is given, paused or on trial.",
    ja: "前提・休止・検証中の指標だけのため、順位を付けていません。",
  },
  rankedLater: { en: "Ranked as soon as the missing inputs are in.", ja: "未入力の実績がそろうと、順位を付けます。" },
  notRanked: {
    en: "Not ranked, because their effect alone cannot be computed: {parts}.",
    ja: "単独の効果を計算できないため、順位を付けていません: {parts}。",
  },
  notRankedShares: {
    en: "shares that always add up to 100% ({count})",
    ja: "構成比{count}件(合計が常に100%)",
  },
  notRankedBeliefs: {
    en: "beliefs (~), which the checks of the numbers test ({count})",
    ja: "仮説(~)でつながるKPI{count}件(連動は「数字の点検」で確認)",
  },
  allReached: {
    en: "Every KPI that can be ranked has reached its target, or its best of the last 12 months.",
    ja: "順位を付けられるKPIはすべて、目標(なければ直近12か月の最良値)に達しています。",
  },
  noProblems: { en: "No problems found.", ja: "問題は見つかりませんでした。" },
  moreProblems: {
    en: "{count} more: choose Kigi > Check the tree.",
    ja: "ほかに{count}件あります(メニュー Kigi > ツリーを点検)。",
  },
  incomplete: {
    en: "{period} is not complete yet: its numbers cover a part of it. Do not read its change as a fall.",
    ja: "{period}はまだ途中の数字です。前との差を減少と読まないようにしましょう。",
  },
  incompleteBefore: {
    en: "{period}, which the change is measured from, was not complete. Do not read the change as a rise.",
    ja: "比較する{period}は途中までの数字です。差を増加と読まないようにしましょう。",
  },
  contradicted: { en: "× Before reading on: {message}", ja: "× 先に確認: {message}" },
  incompleteAfter: {
    en: "{period} is in the data too, but it is not complete yet and no part of this report.",
    ja: "{period}もデータにありますが、まだ途中の数字のため、このレポートには含めていません。",
  },
  unknownArea: {
    en: "The tree has no area “{text}”; all are shown.",
    ja: "ツリーに「{text}」という担当領域がないため、すべて表示しています。",
  },
  unknownPeriod: {
    en: "The data has no period “{text}”; the latest one is shown.",
    ja: "データに「{text}」という期間がないため、最新の期間を表示しています。",
  },
  noHistory: {
    en: "No closed months yet: choose Kigi > Close the month, and its focus is looked back on here.",
    ja: "締めた月がまだありません。メニュー Kigi > 月を締める を選ぶと、ここで振り返ります。",
  },
  listSeparator: { en: ", ", ja: "、" },
  andMore: { en: " and {count} more", ja: " ほか{count}件" },
} as const satisfies Readonly<Record<string, Words>>;
