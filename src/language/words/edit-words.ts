import type { Words } from "../say.ts";
import { actionWords } from "./menu-words.ts";

/** Why an edit of the tree was not made: what stands against it, and what to do. */
export const editRefusals = {
  "unknown-kpi": { en: "This KPI is no longer in the sheet", ja: "この指標はシートから削除されています" },
  "name-missing": { en: "Give the KPI a name", ja: "名称を入力してください" },
  "name-taken": {
    en: "Another KPI is already called “{name}”. Choose a name of its own",
    ja: "「{name}」という指標がすでにあります。別の名称にしてください",
  },
  "under-itself": {
    en: "“{parent}” is part of “{name}”, so “{name}” cannot be moved below it",
    ja: "「{parent}」は「{name}」の一部です。「{name}」をその下に移すことはできません",
  },
  "mixed-operators": {
    en: "The other parts of “{parent}” are combined with {kept}, and one KPI cannot mix the two. Change how “{parent}” combines its parts, or put a KPI in between",
    ja: "「{parent}」のほかの要素は{kept}で計算しています。足し算と掛け算は混ぜられません。「{parent}」の計算方法を変えるか、間に指標を作ってください",
  },
  "root-operator": {
    en: "“{name}” stands at the top, so it enters no other KPI. Move it below one first",
    ja: "「{name}」は一番上の指標なので、演算はありません。先にほかの指標の下に移してください",
  },
  "formula-decides": {
    en: "“{name}” is computed by its formula. Change the formula in the sheet",
    ja: "「{name}」は計算式で計算しています。シートの計算式を変えてください",
  },
  "no-parts": { en: "“{name}” has no parts to combine", ja: "「{name}」には計算する要素がありません" },
  "has-parts": {
    en: "“{name}” has parts already. Add to them instead",
    ja: "「{name}」にはすでに要素があります。要素を追加してください",
  },
  "too-few-parts": { en: "Name at least two parts", ja: "要素を2つ以上入力してください" },
  "used-in-formula": {
    en: "The formula of “{user}” uses “{name}”. Change that formula first",
    ja: "「{user}」の計算式が「{name}」を使っています。先に計算式を変えてください",
  },
  "formula-cell": {
    en: "Cell {cell} holds a formula of yours, which is left alone. Change it in the sheet",
    ja: "セル {cell} には数式が入っているため、書き換えません。シートで変更してください",
  },
  "named-by-formula": {
    en: "A formula writes the name “{name}” into {cell}, and the numbers are found by it. Keep the name, or change what the formula says",
    ja: "数式が {cell} に「{name}」という名称を出しており、実績はこの名称で見つけています。名称を変えないか、数式の側を変えてください",
  },
  "period-not-in-data": {
    en: "The data have no {period}, so there is no place for these values. Choose a later period, or leave the values blank",
    ja: "実績・目標シートに{period}がないため、値を書く場所がありません。新しい期間を選ぶか、値を空欄にしてください",
  },
  "computed-table": {
    en: "The formula in {cell} makes this table. Copy the table, paste it as values only, and then edit it here",
    ja: "この表は {cell} の数式で作られています。表をコピーして値だけを貼り付けてから、ここで編集してください",
  },
  "controllability-range": {
    en: "Controllability is a whole number from 1 to 5; found “{found}”",
    ja: "コントロール度は1から5の整数です(入力: 「{found}」)",
  },
  "target-unreadable": { en: "“{found}” is not a number", ja: "「{found}」は数値として読めません" },
  "too-many-kpis": { en: "A tree holds {most} KPIs at most", ja: "指標は{most}個までです" },
  "would-break": {
    en: "Not done, because it would break the tree: {problem}",
    ja: "ツリーが壊れるため、変更していません: {problem}",
  },
  busy: actionWords.busy,
  "no-tree": { en: "There is no sheet with a KPI tree", ja: "KPIツリーのシートがありません" },
  garbled: {
    en: "This step cannot be read, so nothing was written. Open the sidebar again",
    ja: "この操作を読み取れないため、何も書き込んでいません。サイドバーを開き直してください",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a table of one's own was not made a tree. */
export const startRefusals = {
  changed: {
    en: "The cells have changed since. Nothing was written; select them again",
    ja: "その間にセルが変わったため、何も書き込んでいません。もう一度選択してください",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What was done, for the line that offers to take it back. */
export const editSentences = {
  added: { en: "Added “{name}”", ja: "「{name}」を追加しました" },
  renamed: { en: "“{from}” is now “{to}”", ja: "「{from}」を「{to}」に変更しました" },
  "renamed-keeps-id": {
    en: "“{from}” is now “{to}”. The old name stays as its ID, so numbers and comments still find it",
    ja: "「{from}」を「{to}」に変更しました。実績やコメントがつながるよう、元の名称はIDとして残しています",
  },
  moved: { en: "Moved “{name}”", ja: "「{name}」を移動しました" },
  deleted: { en: "Deleted “{name}”. Its numbers stay in the data", ja: "「{name}」を削除しました。実績は残っています" },
  "deleted-branch": {
    en: "Deleted “{name}” and {count} below it. Their numbers stay in the data",
    ja: "「{name}」と下の{count}個を削除しました。実績は残っています",
  },
  lifted: { en: "Deleted “{name}”; its parts moved up", ja: "「{name}」を削除し、要素を上に移しました" },
  changed: { en: "Changed “{name}”", ja: "「{name}」を変更しました" },
  targets: { en: "Targets written: {count}", ja: "{count}件の目標を書き込みました" },
  "closed-target": {
    en: "{sentence}. {period} is closed and keeps the targets that it was closed with",
    ja: "{sentence}。{period}は締めた月のため、締めたときの目標のまま表示しています",
  },
  split: { en: "Split “{name}” into {count} parts", ja: "「{name}」を{count}個に分解しました" },
  "split-others": {
    en: "{sentence}, with values for {period}. For other periods, type theirs in the data",
    ja: "{sentence}。値は{period}だけです。ほかの期間は実績・目標シートに入力してください",
  },
  "combined-sum": { en: "The parts of “{name}” are now added up", ja: "「{name}」の要素を足し算にしました" },
  "combined-product": { en: "The parts of “{name}” are now multiplied", ja: "「{name}」の要素を掛け算にしました" },
  replayed: { en: "Done", ja: "完了しました" },
  conflict: {
    en: "The sheet was changed in the meantime, so nothing was written. This is how it looks now",
    ja: "その間にシートが変更されたため、何も書き込んでいません。今の内容を表示しています",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How the parts of a KPI make up its value. */
export const familyWords = {
  sum: { en: "+ and −", ja: "足し算(＋−)" },
  product: { en: "× and ÷", ja: "掛け算(×÷)" },
} as const satisfies Readonly<Record<string, Words>>;
