import type { Language } from "#language";
import { menuWords } from "../../language/words/menu-words.ts";

const ENGLISH = {
  subtitle: `a spreadsheet on this machine. Start with Kigi ▸ ${menuWords.openSidebar.en}.`,
  opening: "Opening…",
  developer: "Developer",
  lastExecution: "Last execution",
  log: "Log",
  reads: "Reads",
  writes: "Writes",
  cellsRead: "Cells read",
  cellsWritten: "Cells written",
  simulatedSeconds: "Simulated seconds",
  close: "Close",
  saving: "Saving…",
  saved: "Saved",
  notSaved: (reason: string) => `Not saved: ${reason}`,
  changedElsewhere: "the workbook was changed in another window. Save a copy of this one (File), or reload it.",
  olderThanServer: "Kigi was started anew. Save a copy of what is here (File), then reload the page.",
  noRoom: "the disk is full. Make room, then change anything to save all.",
  serverGone: "Kigi was stopped in the terminal. Save a copy of what is here (File), then run npm start.",
  running: "Running…",
  scriptFailed: "The script failed",
  resetToSample: "Reset to sample",
  openCsv: "Open CSV…",
  saveCopy: "Save a copy (JSON)",
  openCopy: "Open a copy…",
  replaceWorkbook: (name: string) =>
    `“${name}” will replace the whole workbook. What is in it now is lost, unless you saved a copy (File > Save a copy).`,
  notAWorkbook: (file: string) => `${file} is not a copy of a workbook that was saved here.`,
  brokenWorkbook: (file: string) => `The workbook could not be read. It was kept as ${file}, and the sample was opened instead.`,
  dropHint: "Drop CSV files to open each as a new sheet",
  reading: (file: string) => `Reading ${file}…`,
  csvOpened: (sheet: string, rows: number) =>
    `${rows === 1 ? "One row was" : `${rows.toLocaleString("en")} rows were`} read into the sheet “${sheet}”.`,
  csvTooLarge: (file: string, megabytes: number) => `${file} is larger than ${megabytes} MB. Split it or remove columns first.`,
  csvTooManyCells: (file: string, cells: number) =>
    `${file} has more than ${cells.toLocaleString("en")} cells. Remove rows or columns first.`,
  csvTooWide: (file: string, columns: number) =>
    `${file} has more than ${columns.toLocaleString("en")} columns. Remove some first.`,
  csvTooLong: (file: string, characters: number) =>
    `${file} has a field of more than ${characters.toLocaleString("en")} characters. Shorten it first.`,
  csvNoRoom: (file: string, cells: number) =>
    `There is no room left for ${file}: a workbook has ${cells.toLocaleString("en")} cells at most. Delete a sheet first.`,
  csvEmpty: (file: string) => `${file} has no rows.`,
  csvNotText: (file: string) => `${file} is neither UTF-8 nor Shift_JIS text.`,
  okMeans: (yes: string, no: string) => `[OK] = ${yes}   [Cancel] = ${no}`,
  yes: "Yes",
  no: "No",
  cancel: "Cancel",
  noOrCancel: "No or Cancel",
};

type Words = typeof ENGLISH;

const JAPANESE: Words = {
  subtitle: `この端末の中の表計算です。まずは Kigi ▸ ${menuWords.openSidebar.ja} から。`,
  opening: "開いています…",
  developer: "開発者向け",
  lastExecution: "直前の実行",
  log: "ログ",
  reads: "読み取り",
  writes: "書き込み",
  cellsRead: "読んだセル",
  cellsWritten: "書いたセル",
  simulatedSeconds: "Google での推定秒数",
  close: "閉じる",
  saving: "保存しています…",
  saved: "保存しました",
  notSaved: (reason) => `保存できません: ${reason}`,
  changedElsewhere: "別のウィンドウで変更されました。「ファイル」からコピーを保存するか、再読み込みしてください。",
  olderThanServer: "Kigi が起動し直されました。「ファイル」からコピーを保存して、再読み込みしてください。",
  noRoom: "ディスクの空きがありません。空きを作ってから何か変更すると、すべて保存されます。",
  serverGone: "ターミナルの Kigi が止まっています。「ファイル」からコピーを保存して、npm start を実行してください。",
  running: "実行しています…",
  scriptFailed: "スクリプトがエラーで止まりました",
  resetToSample: "サンプルに戻す",
  openCsv: "CSV を開く…",
  saveCopy: "コピーを保存 (JSON)",
  openCopy: "コピーを開く…",
  replaceWorkbook: (name) =>
    `ブック全体を「${name}」で置き換えます。今の内容は失われます(残すには、先に「ファイル > コピーを保存」を選んでください)。`,
  notAWorkbook: (file) => `${file} は、ここで保存したブックのコピーではありません。`,
  brokenWorkbook: (file) => `ブックを読めませんでした。元のファイルは ${file} として残し、サンプルを開きました。`,
  dropHint: "CSV ファイルをここに置くと、新しいシートとして開きます",
  reading: (file) => `${file} を読んでいます…`,
  csvOpened: (sheet, rows) => `${rows.toLocaleString("ja")} 行をシート「${sheet}」に読み込みました。`,
  csvTooLarge: (file, megabytes) => `${file} は ${megabytes} MB を超えています。分割するか、列を減らしてください。`,
  csvTooManyCells: (file, cells) => `${file} のセルは ${cells.toLocaleString("ja")} 個を超えています。行か列を減らしてください。`,
  csvTooWide: (file, columns) => `${file} は ${columns.toLocaleString("ja")} 列を超えています。列を減らしてください。`,
  csvTooLong: (file, characters) =>
    `${file} に ${characters.toLocaleString("ja")} 文字を超える項目があります。短くしてください。`,
  csvNoRoom: (file, cells) =>
    `${file} を開く余地がありません。ブックのセルは ${cells.toLocaleString("ja")} 個までです。不要なシートを削除してください。`,
  csvEmpty: (file) => `${file} には行がありません。`,
  csvNotText: (file) => `${file} は UTF-8 でも Shift_JIS でもありません。`,
  okMeans: (yes, no) => `[OK] = ${yes}   [キャンセル] = ${no}`,
  yes: "はい",
  no: "いいえ",
  cancel: "キャンセル",
  noOrCancel: "いいえ または キャンセル",
};

let current: Words = ENGLISH;

/** The words of the page in the language that was set; English until then. */
export function words(): Words {
  return current;
}

/** Sets the language of the page. */
export function setLanguage(language: Language): void {
  current = language === "ja" ? JAPANESE : ENGLISH;
}
