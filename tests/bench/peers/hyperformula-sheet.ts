import type { RandomTree } from "../random-tree.ts";

/** The same tree as a sheet: a row per node, a column per month, formulas with operators. */
export function hyperFormulaSheet(tree: RandomTree, values: Float64Array, months: number): (string | number)[][] {
  return tree.children.map((below, node) =>
    Array.from({ length: months }, (_, month) => {
      if (below.length === 0) return values[node * months + month] ?? 0;
      const cells = below.map((child) => columnLetters(month) + (child + 1));
      return `=${cells.map((cell, at) => (at === 0 ? cell : signOf(tree.operators[below[at] ?? 0]) + cell)).join("")}`;
    }),
  );
}

function signOf(operator: string | undefined): string {
  if (operator === "×") return "*";
  return operator === "÷" ? "/" : (operator ?? "+");
}

function columnLetters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}
