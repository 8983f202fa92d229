/**
 * A range drawn as text: one line per row, cells between `|`. Numbers become numbers, everything else stays text, nothing
 * between two bars is a blank cell.
 *
 * @example
 * drawnTable(`
 *   ID    | 2026-09
 *   price | 10000
 * `) // [["ID", "2026-09"], ["price", 10000]]
 */
export function drawnTable(text: string): (string | number)[][] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => readCell(cell.trim())));
}

function readCell(text: string): string | number {
  return /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(text) ? Number(text) : text;
}
