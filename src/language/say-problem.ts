import { formatMonth } from "./formats/format-month.ts";
import { formatDifference, formatNumber, formatPercent } from "./formats/format-number.ts";
import type { Language } from "./language.ts";
import { say, type Words } from "./say.ts";
import { sayError } from "./say-error.ts";
import { stageWords } from "./words/cell-words.ts";
import { treeHeaders } from "./words/headers.ts";
import { planHeaders } from "./words/plan-headers.ts";
import { problemWords } from "./words/problem-words.ts";
import { settingWords } from "./words/settings-words.ts";
import { cellHints, expectedWords, tableProblemWords } from "./words/table-problem-words.ts";

/** The part of a `Problem` that is worded. */
export interface CodedProblem {
  readonly code: string;
  readonly variant?: string;
  readonly place: { readonly table?: string; readonly column: string } | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

const AMOUNTS = new Set(["typed", "computed", "value", "other", "inside"]);
const DIFFERENCES = new Set(["difference", "change"]);

/**
 * Words a problem for the author of the sheet: what was found, why it matters, what to do.
 *
 * @example
 * sayProblem({ code: "P-38", variant: "cycle", place: null, facts: { path: "a → b → a" } }, "ja") // => "ツリーが循環しています: a → b → a。計算できないので、どれかの親を外すか、計算式を変えましょう。"
 */
export function sayProblem(problem: CodedProblem, language: Language): string {
  const { variant, facts } = problem;
  if (variant === "unreadable-table") return sayUnreadableTable(facts, language);
  return say(wordsOf(problem), language, { ...sayFacts(facts, language), ...sayPlace(problem, language) });
}

function wordsOf({ code, variant, facts }: CodedProblem): Words {
  const key = variant === undefined ? code : `${code} ${variant}`;
  const words = problemWords[key] ?? tableProblemWords[key] ?? problemWords[code];
  if (words) return words;
  const unreadable = variant?.startsWith("unreadable-") ? tableProblemWords["P-38 unreadable-cell"] : undefined;
  const { id = "" } = facts;
  const plain = `${key}: ${id}`;
  return unreadable ?? { en: plain, ja: plain };
}

/** A table that cannot be read has the sentence of its error, which elsewhere stands behind the name of a function. */
function sayUnreadableTable(facts: CodedProblem["facts"], language: Language): string {
  const { error = "" } = facts;
  const sentence = sayError({ code: String(error), facts }, language) ?? String(error);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sayFacts(facts: CodedProblem["facts"], language: Language): Record<string, string | number> {
  const { unit = "" } = facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      return [name, typeof fact === "number" ? sayNumber(name, fact, String(unit), language) : sayText(name, fact, language)];
    }),
  );
}

function sayNumber(name: string, value: number, unit: string, language: Language): string | number {
  if (AMOUNTS.has(name)) return formatNumber(value, unit, language);
  if (DIFFERENCES.has(name)) return formatDifference(value, unit, language);
  return name === "total" ? formatPercent(value) : value;
}

function sayText(name: string, text: string, language: Language): string {
  if (name === "stage") return sayStage(text, language);
  if (name === "setting") return text in settingWords ? settingWords[text as keyof typeof settingWords][language] : text;
  if (name === "period" || name === "since") return sayLabel(text, language);
  return name === "expected" ? (expectedWords[text]?.[language] ?? text) : text;
}

/** Facts that depend on where the problem stands, or that are said only where there is something to say. */
function sayPlace({ place, facts, variant }: CodedProblem, language: Language): Record<string, string> {
  const column = place?.column ?? "";
  const headers: Readonly<Record<string, Words>> = place?.table === "plan" ? planHeaders : treeHeaders;
  const header = column in headers ? headers[column] : undefined;
  const { id = "", name = id, period = "", found = null } = facts;
  const { count = 1 } = facts;
  const others = Number(count) - 1;
  const ending = variant?.startsWith("formula-") && found === "" ? { found: say({ en: "the end", ja: "終わり" }, language) } : {};
  return {
    column: header?.[language] ?? column,
    hint: cellHints[column]?.[language] ?? "",
    name: String(name),
    when:
      period === ""
        ? ""
        : say({ en: " in {period}", ja: "({period})" }, language, { period: sayLabel(String(period), language) }),
    more: others < 1 ? "" : say({ en: " (and {others} more in that row)", ja: "(同じ行にあと{others}個)" }, language, { others }),
    ...ending,
  };
}

/** A month in words; any other label as its author wrote it. */
function sayLabel(label: string, language: Language): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(label) ?? [];
  return year === undefined ? label : formatMonth(Number(year) * 12 + Number(month) - 1, language);
}

function sayStage(stage: string, language: Language): string {
  const words: Words | undefined = stage in stageWords ? stageWords[stage as keyof typeof stageWords] : undefined;
  return words ? (language === "en" ? `“${words.en}”` : words.ja) : stage;
}
