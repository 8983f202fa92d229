const NOT_IN_A_NAME = /[\\/?*[\]':]/g;
const LONGEST = 100;

/** A name for a new sheet after a file: without its extension, and with a number if the name is taken in any case of letters. */
export function sheetNameFor(fileName: string, taken: readonly string[]): string {
  const base =
    fileName
      .replace(/\.[^.]*$/, "")
      .replace(NOT_IN_A_NAME, " ")
      .trim()
      .slice(0, LONGEST) || "CSV";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base} (${number})`;
  return name;
}
