const LETTERS = 26;

/** The letters of a column of a sheet: A for 0, AA for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
}
