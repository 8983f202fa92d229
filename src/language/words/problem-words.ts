import type { Words } from "../say.ts";

/** Of the KPI that the ranking puts first, and of one that was decided on. */
const hardlyOurs = {
  en: "The focus, “{name}”, has controllability {controllability}: hardly ours to move. Break it down to something that is.",
  ja: "フォーカスの「{name}」はコントロール度{controllability}で、自分たちでは動かしにくい要素です。動かせる要素まで分解しましょう。",
};

/**
 * What is wrong or misleading: what was found, why it matters, what to do. By code, and by code and variant where one code has
 * several sentences. `{cell}` is the place in the table; `{column}` the header of a column.
 */
export const problemWords: Readonly<Record<string, Words>> = {
  "P-02": {
    en: "“{name}” is followed daily but lags behind. A result cannot be moved today: choose a number that counts today's actions.",
    ja: "「{name}」は遅行の数字なのに、毎日の目標になっています。今日は動かせません。今日の行動を数える指標にしましょう。",
  },
  "P-03": {
    en: "“{name}” is followed daily but leads. Daily numbers should count what was done today: choose a coincident one.",
    ja: "「{name}」は日次の項目ですが先行指標です。日報は「今日何件やったか」で答えられる一致の数字にしましょう。",
  },
  "P-04": {
    en: "“{name}” is meant to move “{parent}”, but “{parent}” does not follow it (at a lag of {lag}). Test it with KPI_LEADLAG and KPI_ELASTICITY.",
    ja: "「{name}」が増えても「{parent}」は同じようには動いていません(ラグ{lag}期で確認)。KPI_LEADLAG と KPI_ELASTICITY で仮説を確かめましょう。",
  },
  "P-05": {
    en: "“{name}” lags, and nothing below it leads. You would learn too late: add a leading KPI as a milestone.",
    ja: "「{name}」は遅行で、途中で確かめる先行指標がありません。結果が出てからでは遅いので、先行指標を足しましょう。",
  },
  "P-06": {
    en: "Numbers followed: {count}; nobody can attend to {limit} or more. Pause some.",
    ja: "追う数字が{count}個です。{limit}個以上は追いきれません。休止できるものを選びましょう。",
  },
  "P-06 owner": {
    en: "{owner} follows {count} numbers; more than {limit} are too many for one person. Pause some, or share them.",
    ja: "{owner}が追う数字は{count}個です。1人{limit}個までが目安です。休止するか、分担しましょう。",
  },
  "P-07": {
    en: "No KPI is for the customer; KPIs for the company: {count}. Ask whom each of them is for, and add one for the customer.",
    ja: "自社目線の指標だけで({count}個)、顧客のための指標がありません。誰にとっての指標かを考え、足しましょう。",
  },
  "P-10": {
    en: "“{name}” has no owner and no area, so nobody will move it. Name one.",
    ja: "「{name}」の担当が決まっていません。誰も動かさなくなるので、担当領域か担当者を入れましょう。",
  },
  "P-11": {
    en: "“{name}” has no actual for {period}. Blank is not zero, so all that needs it is blank too. Fill it in.",
    ja: "「{name}」の{period}の実績が未入力です。空欄は0ではないため、上の指標も計算できません。入力しましょう。",
  },
  "P-11 long": {
    en: "“{name}” has had no actual for at least two periods up to {period}. Fill it in, or pause the KPI.",
    ja: "「{name}」の実績が{period}まで2期以上続けて未入力です。入力するか、休止にしましょう。",
  },
  "P-11 none": {
    en: "The data has no actual for any KPI of the tree. Check that its IDs are those of the tree.",
    ja: "ツリーの指標の実績が1つもありません。データのIDがツリーと同じか確かめましょう。",
  },
  "P-13": {
    en: "“{name}” has not improved on {since} for {months} periods. Look at the KPIs again: do they move it?",
    ja: "「{name}」が{since}から{months}期改善していません。KPIが本当に効いているか見直しましょう。",
  },
  "P-16": hardlyOurs,
  "P-16 decided": hardlyOurs,
  "P-17": {
    en: "“{name}” is typed as {typed} for {period}, but its parts make {computed} (difference {difference}). Correct the value or the parts.",
    ja: "「{name}」の{period}の値{typed}が、要素から計算した{computed}と合いません(差 {difference})。値か要素を直しましょう。",
  },
  "P-18": {
    en: "Below “{name}”, + − and × ÷ are mixed ({additive} and {multiplicative}), so it cannot be computed. Put a KPI in between, or give it a formula.",
    ja: "「{name}」の下で足し算と掛け算が混ざっているため計算できません({additive}個と{multiplicative}個)。中間の指標を作るか、計算式を入れましょう。",
  },
  "P-19 beyond": {
    en: "The rate “{name}” is {value}{when}, beyond 0–100%. Check its numerator and denominator.",
    ja: "率「{name}」が{value}で、0〜100%の外です{when}。分子と分母を確かめましょう。",
  },
  "P-19 typed-as-percent": {
    en: "The rate “{name}” is {value}{when}. Was a per cent typed without its sign? 60% is typed as 60% or 0.6.",
    ja: "率「{name}」が{value}です{when}。%を付けずに入力していませんか。60%は 60% または 0.6 と入力します。",
  },
  "P-20": {
    en: "“{name}” has nothing below it: churn is seen too coarsely to act on. Consider micro-KPIs.",
    ja: "「{name}」の下に指標がなく、解約の見方が粗くなっています。マイクロKPIを検討しましょう。",
  },
  "P-21": {
    en: "“{name}” is the average of rates, which is not the rate of the whole. Divide the sum of numerators by the sum of denominators.",
    ja: "「{name}」は率の平均で、全体の率にはなりません。分子の合計÷分母の合計で計算しましょう。",
  },
  "P-21 segments": {
    en: "“{name}” is a ratio given by segment only; ratios cannot be added, so it has no value. Add a row for the whole.",
    ja: "「{name}」は率で、区分ごとの値しかありません。率は足せないため値がありません。全体の行を追加しましょう。",
  },
  "P-22": {
    en: "“{name}” moves later than “{parent}”, which it is meant to move. Check the timing of both: causes lead, results lag.",
    ja: "「{name}」は上の「{parent}」より遅れて動く設定です。上の指標が遅行、下の指標が先行になるように、タイミングを確かめましょう。",
  },
  "P-23": {
    en: "“{name}” is better when lower and has no baseline. Actual ÷ target would praise the wrong way: give it a baseline.",
    ja: "「{name}」は低いほど良い指標ですが、基準がありません。実績÷目標では逆になるため、基準(開始値)を入れましょう。",
  },
  "P-31": {
    en: "No KPI watches the stage {stage}. Is something missing there?",
    ja: "「{stage}」の段階の指標がありません。見落としがないか確かめましょう。",
  },
  "P-35": {
    en: "“{name}” and “{parent}” both grow, but their changes from period to period do not go together. Look at changes, not levels (KPI_LEADLAG).",
    ja: "「{name}」と「{parent}」はどちらも増えているだけかもしれません。増減は連動していないため、KPI_LEADLAG で増減を確かめましょう。",
  },
  "P-36 zero": {
    en: "“{name}” is divided by “{divisor}”, which is 0 in {period}. It has no value there; check the 0.",
    ja: "「{name}」の割る数「{divisor}」が{period}に0のため、計算していません。0が正しいか確かめましょう。",
  },
  "P-36 formula": {
    en: "The formula of “{name}” has no result in {period} (a division by 0, or a number out of range). Check it.",
    ja: "「{name}」の計算式は{period}に答えがありません(0での割り算など)。式を確かめましょう。",
  },
  "P-36 start": {
    en: "“{name}” looks back at itself through LAG and has no first value to start from. Write IFERROR(LAG(…), first value).",
    ja: "「{name}」は LAG で自分の前の値を使いますが、最初の値がありません。IFERROR(LAG(…), 最初の値) と書きましょう。",
  },
  "P-39": {
    en: "“{name}” changed by only {change} in {period}, but {inside} moved inside it and cancelled out. Look at its factors.",
    ja: "「{name}」の{period}の増減は{change}ですが、内訳では{inside}が動いて打ち消し合っています。要素ごとに見ましょう。",
  },
  "P-40": {
    en: "The shares below “{name}” sum to {total} in {period}, not to 100%. Correct them before reading the result.",
    ja: "「{name}」の構成比の合計が{period}は{total}です。100%になるように直しましょう。",
  },
  "P-41": {
    en: "“{name}” has missed its target for three periods, while KPIs below it met theirs: {kpis} ({count} in all). Do they still lead to the goal?",
    ja: "「{name}」は3期続けて未達ですが、下の指標は達成しています: {kpis}(全{count}個)。KPIが目的になっていないか確かめましょう。",
  },
  "P-43": {
    en: "“{name}” is decided on without hours and due date, so nobody sets time aside. Fill them in.",
    ja: "「{name}」に決めましたが、リソース(時間)と期限が未設定です。時間を取れるように入れましょう。",
  },
  "P-43 hours": {
    en: "“{name}” is decided on, but not how many hours it may take. Fill them in, and the payback is shown.",
    ja: "「{name}」にかける時間が未設定です。入れると回収の見込みを出せます。",
  },
  "P-43 due": {
    en: "“{name}” is decided on without a due date. Fill it in, so that it ends.",
    ja: "「{name}」の期限が未設定です。いつまでにやるかを入れましょう。",
  },
  "P-43 order": {
    en: "The work on “{name}” is due before it starts. Correct one of the dates.",
    ja: "「{name}」の期限が開始日より前です。どちらかの日付を直しましょう。",
  },
  "P-44": {
    en: "Nobody has agreed to work on “{name}” yet. Note with whom and when, so that everyone pulls together.",
    ja: "「{name}」の合意の記録がありません。誰といつ合意したかを残しましょう。",
  },
  "P-49": {
    en: "“{name}” is {value} here but {other} at “{otherId}” in {period}. One metric should have one value: use one source.",
    ja: "「{name}」がここでは{value}、「{otherId}」では{other}です({period})。同じ指標の値は1か所から取りましょう。",
  },
};
