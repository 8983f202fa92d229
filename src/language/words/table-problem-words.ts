import type { Words } from "../say.ts";
import { settingHints, settingProblemWords } from "./settings-words.ts";

/** What is wrong with single cells and rows of the tables: what was found, where, what to do. Keys as in `problemWords`. */
export const tableProblemWords: Readonly<Record<string, Words>> = {
  ...settingProblemWords,
  "P-36 unreadable": {
    en: "“{name}”, {period}, row {row}: “{found}” is not a number{more}. Type a number such as 1200 or 12.5%.",
    ja: "「{name}」の{period}({row}行目)の「{found}」は数値として読めません{more}。1200 や 12.5% のように入力しましょう。",
  },
  "P-36 cell-error": {
    en: "“{name}”, {period}, row {row}: the cell shows {found}{more}. Correct its formula.",
    ja: "「{name}」の{period}({row}行目)のセルがエラー {found} です{more}。セルの数式を直しましょう。",
  },
  "P-36 month-missing": {
    en: "Row {row} of the data ({id}) has no period and is left out. Fill in the month.",
    ja: "データの{row}行目({id})に月がないため使っていません。月を入力しましょう。",
  },
  "P-36 kpi-missing": {
    en: "Row {row} of the data has no KPI and is left out. Fill in its ID.",
    ja: "データの{row}行目に指標がないため使っていません。IDを入力しましょう。",
  },
  "P-36 more": { en: "More problems of this kind: {count}.", ja: "同じような問題がほかに{count}件あります。" },
  "P-46 noted": {
    en: "The note on {period} (row {row}) says “{found}”: the month is not complete. Do not read its change as a fall.",
    ja: "{period}の備考({row}行目)に「{found}」とあります。月の途中の数字なので、前月との差を減少と読まないようにしましょう。",
  },
  "P-38 cycle": {
    en: "The tree has a cycle: {path}. Nothing on it can be computed: remove one parent, or change one formula.",
    ja: "ツリーが循環しています: {path}。計算できないので、どれかの親を外すか、計算式を変えましょう。",
  },
  "P-38 duplicate": {
    en: "The ID “{id}” of row {row} is taken by row {firstRow}; row {row} is left out. Give it another ID.",
    ja: "{row}行目のID「{id}」は{firstRow}行目と重なるため使っていません。別のIDにしましょう。",
  },
  "P-38 unknown-parent": {
    en: "The parent “{parent}” of “{id}” (row {row}) is not in the tree, so “{id}” stands alone. Correct the parent, or add it.",
    ja: "「{id}」({row}行目)の親「{parent}」がツリーにないため、単独の指標になっています。親を直すか、足しましょう。",
  },
  "P-38 operator-missing": {
    en: "“{id}” (row {row}) does not say how it enters “{parent}”, so “{parent}” cannot be computed. Type + − × ÷ or ~ in its Op column.",
    ja: "「{id}」({row}行目)が「{parent}」にどう入るかわからないため、計算できません。演算の列に + − × ÷ ~ のどれかを入れましょう。",
  },
  "P-38 unknown-reference": {
    en: "The formula of “{id}” names “{reference}”, which is not in the tree. Correct the name.",
    ja: "「{id}」の計算式にある「{reference}」がツリーにありません。名前を直しましょう。",
  },
  "P-38 formula-unexpected": {
    en: "The formula of “{id}” cannot be read at character {position}: {expected} was expected, but there is {found}. Correct it there.",
    ja: "「{id}」の計算式の{position}文字目が読めません({expected}が必要ですが、{found}があります)。その場所を直しましょう。",
  },
  "P-38 formula-unclosed": {
    en: "In the formula of “{id}”, the bracket at character {position} is never closed. Add {expected}.",
    ja: "「{id}」の計算式の{position}文字目の括弧が閉じていません。{expected}を足しましょう。",
  },
  "P-38 formula-unknown-function": {
    en: "The formula of “{id}” calls {found} at character {position}. Use one of: {expected}.",
    ja: "「{id}」の計算式の{position}文字目の関数 {found} は使えません。使えるのは {expected} です。",
  },
  "P-38 formula-argument-count": {
    en: "In the formula of “{id}”, {found} at character {position} takes another number of arguments: {expected}. Add or remove some.",
    ja: "「{id}」の計算式の{position}文字目の {found} の引数は{expected}個です。数を合わせましょう。",
  },
  "P-38 formula-lag-count": {
    en: "In the formula of “{id}”, LAG at character {position} needs a whole number of periods ({expected}) as its second argument.",
    ja: "「{id}」の計算式の{position}文字目の LAG の2番目の引数は、期間の数(整数 {expected})にしましょう。",
  },
  "P-38 formula-empty": {
    en: "The formula of “{id}” is only an equals sign. Write what it computes, or clear the cell.",
    ja: "「{id}」の計算式が = だけです。計算の内容を書くか、セルを空にしましょう。",
  },
  "P-38 formula-too-long": {
    en: "The formula of “{id}” has {found} characters; {expected} are the most. Put KPIs in between.",
    ja: "「{id}」の計算式が{found}文字あります。{expected}文字までです。中間の指標に分けましょう。",
  },
  "P-38 formula-too-deep": {
    en: "The formula of “{id}” is nested too deeply at character {position}. Put a KPI in between.",
    ja: "「{id}」の計算式の{position}文字目の入れ子が深すぎます。中間の指標に分けましょう。",
  },
  "P-38 id-missing": {
    en: "Row {row} of the tree has neither an ID nor a name and is left out. Give it one.",
    ja: "ツリーの{row}行目にIDも名称もないため使っていません。どちらかを入力しましょう。",
  },
  "P-38 id-characters": {
    en: "The ID “{id}” (row {row}) has characters that formulas cannot use without brackets. Use letters, digits, . _ and -.",
    ja: "ID「{id}」({row}行目)に、計算式で使えない文字があります。文字・数字・「.」「_」「-」にしましょう。",
  },
  "P-38 cell-error": {
    en: "Row {row}, column {column}: the cell shows {found}. Correct its formula.",
    ja: "{row}行目「{column}」のセルがエラー {found} です。セルの数式を直しましょう。",
  },
  "P-38 unreadable-cell": {
    en: "“{id}”, column {column}: “{found}” cannot be used, so the default is. {hint}",
    ja: "「{id}」の「{column}」の「{found}」は使えないため、既定値にしています。{hint}",
  },
  "P-38 unreadable-op": {
    en: "“{id}” (row {row}) has “{found}” as its Op. Type + − × ÷ or ~; leave it blank at the top of a tree.",
    ja: "「{id}」({row}行目)の演算「{found}」がわかりません。+ − × ÷ ~ のどれかを入れましょう(頂点は空欄)。",
  },
  "P-38 duplicate-value": {
    en: "“{name}”, {period}, has a second value in row {row}{more}. Neither is used: keep one.",
    ja: "「{name}」の{period}の値が{row}行目で重なっています{more}。どちらも使っていません。1つにしましょう。",
  },
  "P-38 plan-unreadable": {
    en: "Focus plan, row {row}, column {column}: “{found}” cannot be used and counts as blank. Correct it.",
    ja: "フォーカス計画の{row}行目「{column}」の「{found}」は使えないため、空欄として扱っています。直しましょう。",
  },
  "P-38 plan-month-missing": {
    en: "Focus plan, row {row} ({id}) has no month and is left out. Fill in the month.",
    ja: "フォーカス計画の{row}行目({id})に月がないため使っていません。月を入力しましょう。",
  },
  "P-38 plan-kpi-missing": {
    en: "Focus plan, row {row} has no KPI and is left out. Fill in its ID.",
    ja: "フォーカス計画の{row}行目に指標がないため使っていません。IDを入力しましょう。",
  },
  "P-38 plan-unknown-kpi": {
    en: "Focus plan, row {row}: “{id}” is not in the tree, so its effect is unknown. Correct the ID, or add the KPI.",
    ja: "フォーカス計画の{row}行目の「{id}」はツリーにないため、効果を出せません。IDを直すか、指標を足しましょう。",
  },
  "P-38 unknown-kpi": {
    en: "Row {row} of the data is about “{id}”, which is not in the tree, and is left out. Correct the ID, or add the KPI.",
    ja: "データの{row}行目の「{id}」はツリーにないため使っていません。IDを直すか、指標を足しましょう。",
  },
};

const number = { en: "Type a number.", ja: "数値を入れましょう。" };

/** What a cell that could not be used should hold. */
export const cellHints: Readonly<Record<string, Words>> = {
  ...settingHints,
  direction: { en: "Type ↑ or ↓.", ja: "↑ か ↓ を入れましょう。" },
  kind: { en: "Type flow, stock or ratio.", ja: "フロー・ストック・比率のどれかにしましょう。" },
  timing: { en: "Type leading, coincident or lagging.", ja: "先行・一致・遅行のどれかにしましょう。" },
  controllability: { en: "Type a number from 1 to 5.", ja: "1から5までの数字にしましょう。" },
  lag: { en: "Type a whole number of months.", ja: "月数を整数で入れましょう。" },
  target: number,
  baseline: number,
};

/** What a formula needed where it could not be read. */
export const expectedWords: Readonly<Record<string, Words>> = {
  operand: { en: "a KPI, a number or “(”", ja: "KPI・数値・「(」" },
  operator: { en: "an operator", ja: "演算子" },
};
