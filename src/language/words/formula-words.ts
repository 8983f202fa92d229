import type { Words } from "../say.ts";

/** Why a formula that Kigi wrote was taken away again, by what the spreadsheet showed for it. */
export const formulaRefusals = {
  "#ERROR!": {
    en: "This spreadsheet (locale {locale}) cannot read the formula {formula}, so nothing was changed. Under File > Settings, choose another locale, for example United States, try again, and change it back if you like.",
    ja: "このスプレッドシート(ロケール {locale})では数式 {formula} を読み取れないため、何も変更していません。「ファイル > 設定」でロケールを日本などに変えて、もう一度お試しください(あとで元に戻せます)。",
  },
  "#NAME?": {
    en: "This spreadsheet does not know a function in {formula}, so nothing was changed. If it is a KPI_ function, open Extensions > Kigi here once and reload the page. If it is another one, tick “Always use English function names” under File > Settings. Then try again.",
    ja: "このスプレッドシートには数式 {formula} の関数が見つからないため、何も変更していません。KPI_ で始まる関数なら、ここで「拡張機能 > Kigi」を一度開いてからページを再読み込みしてください。ほかの関数なら、「ファイル > 設定」で「常に英語の関数名を使用する」を選んでください。そのあと、もう一度お試しください。",
  },
} as const satisfies Readonly<Record<string, Words>>;
