import type { Language } from "#language";
import type { PageGroup } from "../page-groups.ts";
import { pageWords } from "../page-words.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Help } from "./read-help.ts";
import { signatureOf } from "./signature-of.ts";

/** The list of all functions as Markdown, in the groups and the order of a working month. */
export function renderIndex(groups: readonly PageGroup[], helpOf: (name: string) => Help, language: Language): string {
  const other = language === "en" ? "ja" : "en";
  const sections = groups.map(({ title, pages }) => {
    const rows = pages.map(({ name }) => {
      const help = helpOf(name);
      return [`[\`${signatureOf(name, help)}\`](${name}.md)`, help.summary[language]];
    });
    const header = [pageWords.function[language], pageWords.answers[language]];
    return `## ${title[language]}\n\n${markdownTable([header, ...rows])}`;
  });
  const otherLanguage = `[${pageWords.otherLanguage[language]}](../${other}/README.md)`;
  return `${[`# ${pageWords.index[language]}`, pageWords.introduction[language], ...sections, otherLanguage].join("\n\n")}\n`;
}
