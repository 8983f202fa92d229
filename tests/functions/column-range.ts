/** Cells one below the other, as a formula hands over a range of one column. */
export function columnRange(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
