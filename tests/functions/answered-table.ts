import type { Answer } from "../../src/functions/answer.ts";

type Row = readonly (string | number | boolean)[];

/** The answer as a table; a single value fails the test. Every table a function gives is rectangular and fully filled. */
export function tableOf(answer: Answer): readonly Row[] {
  if (!Array.isArray(answer)) throw new Error(`not a table: ${answer}`);
  for (const row of answer) {
    if (row.length !== answer[0]?.length) throw new Error(`ragged: ${JSON.stringify(row)}`);
    for (const cell of row) {
      if (
        typeof cell === "number" ? !Number.isFinite(cell) || Object.is(cell, -0) : !["string", "boolean"].includes(typeof cell)
      ) {
        throw new Error(`not a cell: ${String(cell)}`);
      }
    }
  }
  return answer;
}

/** The row whose id stands in a column, the first if not said otherwise. */
export function rowOf(table: readonly Row[], id: string, column = 0): Row {
  const row = table.find((each) => each[column] === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

/** A column without its header. */
export function column(table: readonly Row[], at: number): readonly (string | number | boolean)[] {
  return table.slice(1).map((row) => row[at] ?? "");
}
