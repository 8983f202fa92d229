import type { Language } from "./language.ts";
import { say, type Words } from "./say.ts";
import { errorWords, tableWords } from "./words/error-words.ts";
import { dataHeaders, rosterHeaders, transactionHeaders, treeHeaders } from "./words/headers.ts";
import { surveyHeaders } from "./words/survey-words.ts";

/** The part of an `InvalidInputError` that is worded. */
export interface CodedError {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>> & { readonly table?: string | number };
}

/**
 * Words an error of the engine or of the reading of a table: what was found, where, what to change.
 *
 * @returns Null for a code without words, which is our mistake.
 *
 * @example
 * sayError({ code: "cycle", facts: { path: "price → revenue → price" } }, "en") // => "the tree has a cycle: price → revenue → price. Remove one parent."
 */
export function sayError({ code, facts }: CodedError, language: Language): string | null {
  const words = errorWords[code];
  if (!words) return null;
  const said = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, sayFact(name, fact, facts, language)]));
  return say(words, language, said);
}

function sayFact(name: string, fact: string | number, facts: CodedError["facts"], language: Language): string {
  if (name === "table") return tableWords[fact]?.[language] ?? String(fact);
  if (name === "column") return columnName(String(facts.table), String(fact));
  return typeof fact === "number" ? plainNumber(fact) : fact;
}

/** A header in both languages, so that the author can use either. */
function columnName(table: string, column: string): string {
  const lists: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
    tree: treeHeaders,
    data: dataHeaders,
    transactions: transactionHeaders,
    roster: rosterHeaders,
    responses: surveyHeaders,
  };
  const words = lists[table]?.[column];
  if (!words) return column;
  return words.en === words.ja ? `“${words.en}”` : `“${words.en}” / 「${words.ja}」`;
}

/** A number in a sentence: grouped, and without the digits that nobody reads. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole = "", decimals] = String(rounded).split(".");
  if (!/^-?\d+$/.test(whole)) return String(rounded);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
