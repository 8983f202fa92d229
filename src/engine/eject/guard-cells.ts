/** Shows nothing unless every cell holds a number. */
export function whenFilled(rows: readonly number[], expression: string): string {
  const distinct = Array.from(new Set(rows));
  if (distinct.length === 0) return `=${expression}`;
  return `=IF(COUNT(${cellRanges(distinct)})<${distinct.length},"",${expression})`;
}

/** Cells of column C as a list of ranges: `C3:C5,C8`. */
export function cellRanges(rows: readonly number[]): string {
  const sorted = [...rows].sort((one, other) => one - other);
  const parts: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const start = sorted[at] as number;
    while (sorted[at + 1] === (sorted[at] as number) + 1) at++;
    const end = sorted[at] as number;
    parts.push(start === end ? `C${start}` : `C${start}:C${end}`);
  }
  return parts.join(",");
}
