import type { Words } from "../say.ts";
import { startWords } from "./start-words.ts";
import { treeWords } from "./tree-words.ts";

/** What the sidebar says by itself; numbers, problems and outcomes come worded from the script. */
export const sidebarWords = {
  ...startWords,
  ...treeWords,
  loading: { en: "Reading the sheets…", ja: "シートを読み込んでいます…" },
  saving: { en: "Writing to the sheet…", ja: "シートに書き込んでいます…" },
  refresh: { en: "Read the sheets again", ja: "シートを読み直す" },
  period: { en: "Period", ja: "期間" },
  comparedWith: { en: "against {period}", ja: "{period}との比較" },
  noComparison: { en: "nothing earlier to compare with", ja: "比較できる前の期間はありません" },

  focus: { en: "This month's one", ja: "今月の1つ" },
  focusMark: { en: "the one to work on", ja: "今月の1つ" },
  showInTree: { en: "Show in the tree", ja: "ツリーで表示" },
  whyFocus: { en: "Why this one", ja: "選んだ理由" },

  tree: { en: "KPI tree", ja: "KPIツリー" },
  add: { en: "Add", ja: "追加" },
  details: { en: "Open", ja: "詳細" },
  move: { en: "Move", ja: "移動" },
  delete: { en: "Delete", ja: "削除" },
  undo: { en: "Undo", ja: "元に戻す" },
  redo: { en: "Redo", ja: "やり直す" },
  keys: {
    en: "Arrow keys move, Enter opens, F2 renames, Insert adds, Delete deletes, Alt+S splits, Alt+M moves, / searches, Alt+↑↓ changes the order, Ctrl+Z takes back",
    ja: "矢印で移動、Enterで詳細、F2で名称変更、Insertで追加、Deleteで削除、Alt+Sで分解、Alt+Mで移動、/で検索、Alt+↑↓で並べ替え、Ctrl+Zで元に戻す",
  },

  target: { en: "{status} · {target} target", ja: "{status} · 目標 {target}" },
  better: { en: "better", ja: "改善" },
  worse: { en: "worse", ja: "悪化" },
  same: { en: "unchanged", ja: "変化なし" },
  noValue: { en: "no value", ja: "値なし" },
  rowProblems: { en: "problems: {count}", ja: "問題 {count}件" },

  close: { en: "Close", ja: "閉じる" },
  cancel: { en: "Cancel", ja: "やめる" },
  goToCell: { en: "Show in the sheet", ja: "シートで見る" },
  was: { en: "before: {value}", ja: "前: {value}" },
  achieved: { en: "{percent} of target", ja: "達成率 {percent}" },

  name: { en: "Name", ja: "名称" },
  operator: { en: "Enters “{parent}”", ja: "「{parent}」への計算" },
  "operator+": { en: "+ added", ja: "＋ 足す" },
  "operator-": { en: "− subtracted", ja: "− 引く" },
  "operator×": { en: "× multiplied", ja: "× 掛ける" },
  "operator÷": { en: "÷ divided by", ja: "÷ 割る" },
  "operator~": { en: "~ believed to move it", ja: "~ 影響するはず(計算しない)" },
  "operator=": { en: "top of a tree", ja: "一番上の指標" },
  combines: { en: "Combines its parts", ja: "要素の計算方法" },
  combineSum: { en: "Adds them up (+ −)", ja: "足し算(＋−)" },
  combineProduct: { en: "Multiplies them (× ÷)", ja: "掛け算(×÷)" },
  unit: { en: "Unit", ja: "単位" },
  unitHint: { en: "such as 円, %, accounts", ja: "例: 円、%、社" },
  controllability: { en: "Controllability", ja: "コントロール度" },
  controllability1: { en: "1 given, not ours to move", ja: "1 前提(動かせない)" },
  controllability2: { en: "2 hard to move", ja: "2 動かしにくい" },
  controllability3: { en: "3 partly ours", ja: "3 ある程度動かせる" },
  controllability4: { en: "4 mostly ours", ja: "4 だいたい動かせる" },
  controllability5: { en: "5 ours to move", ja: "5 自分たちで動かせる" },
  standingTarget: { en: "Target", ja: "目標" },
  standingTargetHint: { en: "used where the data has none", ja: "実績・目標にない期間に使います" },
  formula: { en: "Computed by", ja: "計算式" },
  timing: { en: "Timing", ja: "タイミング" },
  area: { en: "Area", ja: "担当領域" },

  addTitle: { en: "Add a KPI", ja: "指標を追加" },
  below: { en: "as a part of “{name}”", ja: "「{name}」の要素として" },
  beside: { en: "beside “{name}”", ja: "「{name}」と並べて" },
  onTop: { en: "as a tree of its own", ja: "新しいツリーとして" },
  where: { en: "Where", ja: "場所" },

  deleteTitle: { en: "Delete “{name}”?", ja: "「{name}」を削除しますか?" },
  deleteAll: { en: "Delete with the {count} below it", ja: "下の{count}個も削除" },
  deleteLift: { en: "Delete it, move its parts up", ja: "要素を残して削除" },
  deleteHint: {
    en: "Its rows in the tree sheet go. The numbers in the data stay.",
    ja: "ツリーの行を削除します。実績は残ります。",
  },

  moveTitle: { en: "Where should “{name}” go?", ja: "「{name}」をどこに移しますか?" },
  moveHint: { en: "Choose its new parent in the tree and press Enter.", ja: "ツリーで新しい親を選び、Enterを押します。" },
  moveBelow: { en: "Place below “{name}”", ja: "「{name}」の下に置く" },
  moveTop: { en: "Make it a tree of its own", ja: "独立したツリーにする" },

  problems: { en: "Checks", ja: "点検" },
  noProblems: { en: "No problems found", ja: "問題はありません" },
  errorCount: { en: "Errors: {count}", ja: "エラー{count}件" },
  warningCount: { en: "Warnings: {count}", ja: "警告{count}件" },
  noteCount: { en: "Notes: {count}", ja: "お知らせ{count}件" },
  error: { en: "Error", ja: "エラー" },
  warning: { en: "Warning", ja: "警告" },
  note: { en: "Note", ja: "お知らせ" },

  emptyTree: {
    en: "The table has no KPI yet. Add the result you want to reach.",
    ja: "指標がまだありません。目指す結果(KGI)を追加してください。",
  },
  noData: {
    en: "No numbers yet. Put them on a sheet named “Data”: the KPIs in the first column, one column per month (2026-10).",
    ja: "実績がまだありません。「実績・目標」シートの1列目に指標、2列目から月(2026-10)ごとの値を入力してください。",
  },

  failed: { en: "That did not work", ja: "うまくいきませんでした" },
  notSaved: { en: "Not saved", ja: "保存されていません" },
  tryAgain: { en: "Try again", ja: "もう一度" },
  timeout: {
    en: "No answer came in time. Read the sheets again to see what is in them.",
    ja: "時間内に応答がありませんでした。シートを読み直して、今の内容を確かめてください。",
  },
  network: {
    en: "The connection was lost for a moment. Your last change may or may not have been written: read the sheets again.",
    ja: "通信が途切れました。直前の変更が書き込まれていない場合があります。シートを読み直してください。",
  },
  accounts: {
    en: "Google refused access. This happens when several Google accounts are signed in within one browser: the sidebar then asks with the wrong one. Open the spreadsheet in a private window, or in a browser profile with this account only. The menu and the KPI functions work all the same.",
    ja: "Google がアクセスを拒否しました。1つのブラウザで複数の Google アカウントにログインしていると起こります。シークレット ウィンドウか、このアカウントだけのプロファイルで開いてください。メニューとKPI関数はそのまま使えます。",
  },
} as const satisfies Readonly<Record<string, Words>>;
