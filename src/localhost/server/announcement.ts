import type { Language } from "#language";

/** What the terminal says once the page can be opened. */
export function announcement(language: Language, url: string, workbookPath: string): string {
  return language === "ja"
    ? `Kigi を開きました。ブラウザで見る: ${url}\nブックは ${workbookPath} に保存します。終えるには Ctrl+C。\n`
    : `Kigi is open at ${url}\nThe workbook is kept in ${workbookPath}. Stop with Ctrl+C.\n`;
}
