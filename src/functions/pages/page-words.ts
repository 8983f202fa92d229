import type { Words } from "#language";

/** The fixed texts of the reference pages. */
export const pageWords = {
  arguments: { en: "Arguments", ja: "引数" },
  argument: { en: "argument", ja: "引数" },
  meaning: { en: "meaning", ja: "意味" },
  result: { en: "Result", ja: "結果" },
  column: { en: "column", ja: "列" },
  example: { en: "Example", ja: "例" },
  gives: { en: "gives", ja: "の結果:" },
  howComputed: { en: "How it is computed", ja: "計算方法" },
  edges: { en: "Edge cases", ja: "空欄・ゼロ・上限などの扱い" },
  source: { en: "Source", ja: "出典" },
  related: { en: "See also", ja: "関連する関数" },
  allFunctions: { en: "All functions", ja: "関数一覧" },
  otherLanguage: { en: "日本語", ja: "English" },
  index: { en: "Custom functions", ja: "カスタム関数" },
  function: { en: "function", ja: "関数" },
  answers: { en: "answers", ja: "答えること" },
  introduction: {
    en:
      "Every function is pure: it reads only its arguments. Headers may be English or Japanese, in any order; the answer follows the " +
      "language of the first table. **A blank is missing, not zero**: what needs it stays blank. Rates are fractions (0.052 is 5.2%). " +
      "The answers below are rounded to be read; cells hold them in full. Arguments in [brackets] may be left out.",
    ja:
      "どの関数も、引数だけを読みます。見出しは日本語でも英語でもよく、列の順番は自由です。答えの見出しは最初の表の言語になります。" +
      "**空欄は「値なし」で、0ではありません**。空欄を必要とする結果は空欄になります。率は小数です(0.052 は 5.2%)。" +
      "例の答えは読みやすく丸めてありますが、セルには丸めない値が入ります。[ ] の引数は省略できます。",
  },
} as const satisfies Readonly<Record<string, Words>>;
