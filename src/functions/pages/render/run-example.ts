import type { Language, Words } from "#language";
import type { Answer } from "../../answer.ts";
import type { ExampleArgument, ExampleCell, ExampleRange, FunctionPage } from "../function-page.ts";
import { columnLetters } from "./column-letters.ts";

type Cell = string | number | boolean;

/** An example in one language, with its tables on a sheet and its answer computed. */
export interface ExampleRun {
  readonly tables: readonly PlacedTable[];
  /** As a user types it. */
  readonly formula: string;
  readonly answer: Answer;
}

/** A table on the sheet; it begins in row 1. */
export interface PlacedTable {
  readonly name: string;
  /** Counted from 0. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Lays the tables of an example out, writes its formula, and runs the function on the very cells that the formula names. */
export function runExample({ name, run, example }: FunctionPage, language: Language): ExampleRun {
  const tables = placeTables(example.tables ?? {}, language);
  const given = example.call.map((argument) => (isRange(argument) ? rangeOf(argument, tables) : typed(argument, language)));
  return {
    tables,
    formula: `=${name}(${given.map(({ text }) => text).join(", ")})`,
    answer: run(...given.map(({ value }) => value)),
  };
}

/** A blank column between two tables keeps them apart. */
function placeTables(tables: NonNullable<FunctionPage["example"]["tables"]>, language: Language): PlacedTable[] {
  let firstColumn = 0;
  return Object.entries(tables).map(([name, table]) => {
    const rows = table.map((row) => row.map((cell) => inLanguage(cell, language)));
    const placed = { name, firstColumn, rows };
    firstColumn += (rows[0]?.length ?? 0) + 1;
    return placed;
  });
}

function rangeOf({ table, column }: ExampleRange, tables: readonly PlacedTable[]): { text: string; value: Cell[][] } {
  const placed = tables.find(({ name }) => name === table);
  if (!placed) throw new Error(`the example has no table ${table}`);
  const { rows, firstColumn } = placed;
  const first = firstColumn + (column ?? 1) - 1;
  const last = column === undefined ? firstColumn + (rows[0]?.length ?? 0) - 1 : first;
  return {
    text: `${columnLetters(first)}1:${columnLetters(last)}${rows.length}`,
    value: rows.map((row) => row.slice(first - firstColumn, last - firstColumn + 1)),
  };
}

function typed(argument: ExampleCell, language: Language): { text: string; value: Cell } {
  const value = inLanguage(argument, language);
  return { text: JSON.stringify(value), value };
}

function inLanguage(cell: ExampleCell, language: Language): Cell {
  return isWords(cell) ? cell[language] : cell;
}

function isRange(argument: ExampleArgument): argument is ExampleRange {
  return typeof argument === "object" && "table" in argument;
}

function isWords(cell: ExampleCell): cell is Words {
  return typeof cell === "object";
}
