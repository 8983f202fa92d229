/** A reference page as its reader sees it. */
export interface ReadPage {
  /** Cells of the example by address, as they would be typed. */
  readonly cells: ReadonlyMap<string, string>;
  readonly formula: string;
  /** What the page says the formula gives, row by row; one cell for a single value. */
  readonly answer: readonly (readonly string[])[];
}

/** Reads the example of a page back from its Markdown. */
export function readPage(markdown: string): ReadPage {
  const [, example = ""] = /\n## (?:Example|例)\n([\s\S]*?)\n## /.exec(markdown) ?? [];
  const blocks = example.trim().split("\n\n");
  const at = blocks.findIndex((block) => block.startsWith("`="));
  const cells = new Map<string, string>();
  for (const block of blocks.slice(0, at)) {
    const [[, ...letters] = [], ...rows] = tableIn(block);
    for (const [number, ...row] of rows) {
      row.forEach((cell, column) => {
        if (cell !== "") cells.set(`${letters[column]}${number}`, cell);
      });
    }
  }
  const answer = blocks[at + 1] ?? "";
  return {
    cells,
    formula: /^`(=[^`]+)`/.exec(blocks[at] ?? "")?.[1] ?? "",
    answer: answer.startsWith("> ") ? [[answer.slice(2)]] : tableIn(answer),
  };
}

/** The rows of a Markdown table, without the line of dashes. */
function tableIn(block: string): string[][] {
  const lines = block.split("\n").filter((line) => !/^\|(?: --- \|)+$/.test(line));
  return lines.map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")),
  );
}
