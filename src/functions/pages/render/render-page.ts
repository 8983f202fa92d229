import type { Language } from "#language";
import type { Answer } from "../../answer.ts";
import { columnMeanings } from "../column-meanings.ts";
import type { FunctionPage, PageColumn } from "../function-page.ts";
import { pageWords } from "../page-words.ts";
import { columnLetters } from "./column-letters.ts";
import { linkFunctions } from "./link-functions.ts";
import { cellText, markdownTable } from "./markdown-table.ts";
import type { Help } from "./read-help.ts";
import { roundedNumber } from "./rounded-number.ts";
import { type PlacedTable, runExample } from "./run-example.ts";
import { signatureOf } from "./signature-of.ts";

/** The reference page of a function as Markdown. */
export function renderPage(page: FunctionPage, help: Help, language: Language): string {
  const { tables, formula, answer } = runExample(page, language);
  const linked = (text: string): string => linkFunctions(text, page.name);
  const heading = (part: keyof typeof pageWords): string => `## ${pageWords[part][language]}`;
  const parts = [
    `# ${page.name}`,
    help.summary[language],
    `\`${signatureOf(page.name, help)}\``,
    heading("arguments"),
    linked(argumentTable(help, language)),
    heading("result"),
    linked(page.gives[language]),
    linked(columnTable(page.columns ?? [], answer, language)),
    heading("example"),
    ...tables.map(sheetTable),
    `\`${formula}\` ${pageWords.gives[language]}`,
    answerText(answer),
    heading("howComputed"),
    linked(page.words[language]),
    heading("edges"),
    linked(page.edges.map((edge) => `- ${edge[language]}`).join("\n")),
    heading("source"),
    linked(page.source[language]),
    heading("related"),
    page.related.map((name) => `[${name}](${name}.md)`).join(" · "),
    footer(page.name, language),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function argumentTable({ parameters }: Help, language: Language): string {
  const rows = parameters.map(({ name, meaning }) => [`\`${name}\``, meaning[language]]);
  return markdownTable([[pageWords.argument[language], pageWords.meaning[language]], ...rows]);
}

/** The columns under the very headers that the answer has: those of a few functions are English in any sheet. */
function columnTable(columns: readonly PageColumn[], answer: Answer, language: Language): string {
  if (columns.length === 0) return "";
  const headers = Array.isArray(answer) ? (answer[0] ?? []) : [];
  const rows = columns.map((column, at) => {
    if (typeof column === "string") return [String(headers[at]), columnMeanings[column][language]];
    const header = "family" in column ? column.family[language] : String(headers[at]);
    return [header, column.meaning[language]];
  });
  return markdownTable([[pageWords.column[language], pageWords.meaning[language]], ...rows]);
}

/** A table with the letters and numbers of its cells around it. */
function sheetTable({ firstColumn, rows }: PlacedTable): string {
  const letters = (rows[0] ?? []).map((_, at) => columnLetters(firstColumn + at));
  return markdownTable([["", ...letters], ...rows.map((row, at) => [String(at + 1), ...row.map((cell) => cellText(cell))])]);
}

function answerText(answer: Answer): string {
  if (!Array.isArray(answer)) return `> ${cellText(answer, roundedNumber)}`;
  return markdownTable(answer.map((row) => row.map((cell) => cellText(cell, roundedNumber))));
}

function footer(name: string, language: Language): string {
  const other = language === "en" ? "ja" : "en";
  return `[${pageWords.allFunctions[language]}](README.md) · [${pageWords.otherLanguage[language]}](../${other}/${name}.md)`;
}
