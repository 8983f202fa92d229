import type { Language } from "#language";

const ENGLISH = {
  announcement: (url: string, workbookPath: string) =>
    `Kigi is open at ${url}\nThe workbook is kept in ${workbookPath}. Stop with Ctrl+C.\n`,
  usage: `Usage: npm start -- [options]

  --port <number>  the port on this machine, or the next one that is free (8123)
  --folder <path>  where the workbook is kept (.kigi)
  --dist <path>    the built add-on (dist)
  --lang <ja|en>   the language, if not that of the browser
  --help           shows this
`,
  moreHelp: "All options: npm start -- --help",
  notUnderstood: (argument: string) => `“${argument}” is not understood here.`,
  withoutValue: (option: string) => `${option} needs a value.`,
  noPort: (text: string) => `--port must be a number from 0 to 65535, not “${text}”.`,
  portsTaken: (from: number, to: number) => `Every port from ${from} to ${to} is taken. Choose another one with --port.`,
  portRefused: (port: number, reason: string) => `Port ${port} cannot be used (${reason}). Choose another one with --port.`,
  folderRefused: (folder: string, reason: string) =>
    `The workbook cannot be kept in ${folder} (${reason}). Choose another folder with --folder.`,
};

export type StartWords = typeof ENGLISH;

const JAPANESE: StartWords = {
  announcement: (url, workbookPath) =>
    `Kigi を開きました。ブラウザで見る: ${url}\nブックは ${workbookPath} に保存します。終えるには Ctrl+C。\n`,
  usage: `使い方: npm start -- [オプション]

  --port <番号>    この端末のポート。使用中なら次の空きポート (8123)
  --folder <場所>  ブックを保存するフォルダ (.kigi)
  --dist <場所>    ビルドしたアドオン (dist)
  --lang <ja|en>   言語。省略するとブラウザの言語
  --help           この説明
`,
  moreHelp: "オプションの一覧: npm start -- --help",
  notUnderstood: (argument) => `「${argument}」は使えません。`,
  withoutValue: (option) => `${option} には値が必要です。`,
  noPort: (text) => `--port は 0 から 65535 までの番号です(「${text}」は使えません)。`,
  portsTaken: (from, to) => `ポート ${from} から ${to} はすべて使用中です。--port で別の番号を指定してください。`,
  portRefused: (port, reason) => `ポート ${port} は使えません(${reason})。--port で別の番号を指定してください。`,
  folderRefused: (folder, reason) => `${folder} にブックを保存できません(${reason})。--folder で別のフォルダを指定してください。`,
};

/** What the terminal says in a language. */
export function startWords(language: Language): StartWords {
  return language === "ja" ? JAPANESE : ENGLISH;
}
