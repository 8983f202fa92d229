/** A value of a cell of a sheet. */
type Cell = string | number | boolean;

/** A table in Markdown; the first row is its header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows.map((row) => row.map((cell) => cell.replace(/\|/g, "\\|")));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...body.map(line)].join("\n");
}

/** What a cell of a sheet shows. Text that is a formula is code: its stars are no emphasis. */
export function cellText(cell: Cell, writeNumber: (value: number) => string = String): string {
  if (typeof cell === "number") return writeNumber(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell.startsWith("=") && cell.length > 1 ? `\`${cell}\`` : cell;
}
