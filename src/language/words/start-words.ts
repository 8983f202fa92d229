import type { Words } from "../say.ts";

/** What the sidebar says where there is no tree yet. */
export const startWords = {
  startTitle: { en: "What brings you here?", ja: "何にお困りですか?" },
  worryKpi: { en: "We cannot find a good KPI", ja: "いいKPIが見つからない" },
  worryHealth: { en: "We know no good health score", ja: "いいヘルススコアがわからない" },
  worryMonitoring: { en: "We have no way to monitor", ja: "いいモニタリング方法がわからない" },
  worrySurprise: { en: "A customer churned by surprise", ja: "びっくり解約が起きた" },
  worryWrong: { en: "Today's KPI feels wrong", ja: "今のKPIに違和感がある" },
  orAtOnce: { en: "Or begin at once:", ja: "すぐに始めるなら:" },
  insertTemplate: { en: "Insert the template", ja: "テンプレートを挿入" },
  ownTree: {
    en: "A tree in a table already (columns Name, Parent, Op)? Name its sheet “Tree”.",
    ja: "ツリーの表(名称・親・演算の列)があれば、シート名を「KPIツリー」にすると開きます。",
  },
  startSettings: { en: "⚙ Language, fiscal year and other settings", ja: "⚙ 言語・年度の開始月などの設定" },
  back: { en: "Back", ja: "戻る" },

  kgiTitle: { en: "Which result counts most?", ja: "いちばん大事な結果は?" },
  kgiHint: {
    en: "You get its tree with sample numbers, and can change everything.",
    ja: "見本の数字入りのツリーを用意します。すべて変更できます。",
  },
  kgiHintReport: {
    en: "You get its tree and the monthly report: what moved, why, and what to do next.",
    ja: "ツリーと月次レポート(何が・なぜ動いたか、次の1つ)を用意します。",
  },
  kgiT2: { en: "Recurring revenue (MRR)", ja: "毎月の売上(MRR)" },
  kgiT3: { en: "Customer churn (CCR)", ja: "解約率(CCR)" },
  kgiT4: { en: "Satisfaction (CSAT, NPS)", ja: "満足度(CSAT・NPS)" },
  kgiT1: { en: "Add-on revenue", ja: "付帯売上" },
  kgiT6: { en: "Onboarding and renewal", ja: "オンボーディングと継続" },
  kgiT7: { en: "Trust and success stories", ja: "信頼と成功事例" },

  healthAdded: {
    en: "The sheet “Health score test” has been added with sample accounts. Replace them with yours.",
    ja: "「ヘルススコア検証」シートを追加しました。見本の企業を自社のものに置き換えてください。",
  },

  surprises: { en: "Health score and surprise churn", ja: "ヘルススコアとびっくり解約" },
  surpriseCount: {
    en: "Accounts that left with a healthy score ({threshold} or more): {count} of {left}.",
    ja: "解約{left}社のうち{count}社は、健全({threshold}点以上)のまま解約しました。",
  },
  surprisesHint: {
    en: "Choose an account to note beside it what you learned.",
    ja: "企業を選ぶと、わかったことを書き込むセルに移ります。",
  },
  points: { en: "score {score}", ja: "{score}点" },
  notLearned: { en: "nothing learned yet", ja: "未記入" },
  noHealthTable: {
    en: "The sheet “Health score test” has no columns “Score then” and “Churned since”.",
    ja: "「ヘルススコア検証」シートに「当時のスコア」と「その後解約」の列がありません。",
  },

  ownTitle: { en: "Use your own table", ja: "自分の表を使う" },
  ownHint: {
    en: "Select in the sheet the cell of a result (=B2*C2*D2), or a table of KPIs and months. Formulas are followed across sheets; nothing of yours is changed.",
    ja: "シートで、結果のセル(=B2*C2*D2など)か、指標×月の表を選択してください。数式は別のシートまでたどります。元のセルは変えません。",
  },
  readSelection: { en: "Read the selection", ja: "選択した範囲を読み取る" },
  readAgain: { en: "Read again", ja: "読み取り直す" },
  nothingFound: {
    en: "There are no formulas, and no table with at least two rows of numbers, in the selection.",
    ja: "選択した範囲に、数式も、数字の行が2行以上ある表もありません。",
  },
  understood: {
    en: "KPIs: {count}, months: {months}. Is this right?",
    ja: "指標 {count}個、{months}か月分を読み取りました。これでよいですか?",
  },
  notUnderstood: { en: "value only: {cell} is more than + − × ÷", ja: "値だけ使います: {cell}は四則以外の計算です" },
  nameOf: { en: "Name of {cell}", ja: "{cell}の名称" },
  operatorOf: { en: "How {name} enters", ja: "{name}の計算" },
  use: { en: "Use {name}", ja: "{name}を使う" },
  leftOut: {
    en: "Left out: {count}. The parts beside them are now beliefs (~); set the operator where they still make up the result.",
    ja: "{count}個を外し、並んでいた要素の演算を ~(計算しない)にしました。残りで計算できるなら、演算を選び直してください。",
  },
  moreFound: { en: "… and {count} more, taken as they are", ja: "…ほか{count}個(そのまま使います)" },
  makeTree: { en: "Make the tree", ja: "ツリーを作る" },
} as const satisfies Readonly<Record<string, Words>>;
