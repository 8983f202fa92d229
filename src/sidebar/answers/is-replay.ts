/** A spreadsheet has ten million cells at most, so no row or column comes after that. */
const MOST_LINES = 10_000_000;

type Members = Readonly<Record<string, unknown>>;

/**
 * Whether something from outside is what takes an edit back: steps and labels as an answer gave them to the page. Other
 * requests say what is wanted, and the cells are thought of here; these say which cells to write.
 */
export function isReplay({ changes, data = [] }: Members): boolean {
  return isList(changes, isChange) && isList(data, isLabel);
}

function isChange(value: unknown): boolean {
  const { kind, row, count, before, cells, rows, formats = [] } = membersOf(value);
  switch (kind) {
    case "cells":
      return isList(cells, isCell);
    case "insert":
      return isLine(row) && isList(rows, (each) => isList(each, isPlain)) && isList(formats, (each) => isList(each, isText));
    case "delete":
      return isLine(row) && isLine(count);
    default:
      return kind === "move" && isLine(row) && isLine(count) && isLine(before);
  }
}

function isCell(value: unknown): boolean {
  const { row, column, value: plain, format = "" } = membersOf(value);
  return isLine(row) && isLine(column) && isPlain(plain) && isText(format);
}

function isLabel(value: unknown): boolean {
  const { row, column, from, to } = membersOf(value);
  return isLine(row) && isLine(column) && [from, to].every((each) => isText(each) || Number.isFinite(each));
}

function isPlain(value: unknown): boolean {
  const { time, formula } = membersOf(value);
  return isText(value) || typeof value === "boolean" || Number.isFinite(value) || Number.isFinite(time) || isText(formula);
}

function isLine(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_LINES;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

/** None for what has no members. */
function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null ? (value as Members) : {};
}
