import type { Workbook } from "../../src/localhost/contract.ts";
import { helpers } from "../../src/localhost/spreadsheet/engine.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

/**
 * Text that somebody may put into a shared spreadsheet to make it do something. Scripts among it would set `wasRun`, formulas
 * would fetch from a name that does not exist.
 */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="wasRun=1">',
  "<script>wasRun=1</script>",
  "</script><script>wasRun=1</script><!--",
  "</title></style></textarea><svg/onload=wasRun=1>",
  '"><iframe srcdoc="<script>parent.wasRun=1</script>"></iframe>',
  "' onfocus='wasRun=1' autofocus x='",
  "javascript:wasRun=1",
  '=IMPORTXML("http://evil.example/","//a")',
  '=HYPERLINK("http://evil.example/","open")',
  '=IMAGE("http://evil.example/pixel.png")',
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1,1)",
  "\t=1+1",
  "＝1+1",
  "'=1+1",
  "__proto__",
  "constructor",
  "{name} {value} $& $1 $`",
  "{{constructor.constructor('wasRun=1')()}}",
  "<?= wasRun=1 ?>",
  "\u202egpj.exe\u202c",
];

/** What a sheet turns into something else unless it is marked as text. */
export const hostileFormulas: readonly string[] = hostileTexts.filter((text) => /^[=+\-@\t＝]/.test(text));

type Row = readonly (string | number)[];

/** A workbook in which all text is text, however it looks, as if each cell had been typed with an apostrophe in front. */
export function typedAsText(sheets: readonly (readonly [name: string, rows: readonly Row[]])[]): Workbook {
  return workbookOf(
    sheets.map(([name, rows]) => ({
      ...sheetData(name, rows),
      cells: Object.fromEntries(
        rows.flatMap((row, line) =>
          row.flatMap((value, column) => (value === "" ? [] : [[helpers.toXC(column, line), typed(value)]])),
        ),
      ),
    })),
  );
}

function typed(value: string | number): string {
  return typeof value === "number" ? String(value) : `'${value}`;
}

/** A tree and its numbers with these texts for the names, units, people and definitions of its KPIs. */
export function hostileSheets(texts: readonly string[]): readonly (readonly [name: string, rows: readonly Row[]])[] {
  const kpis = texts.map((text, at): Row => [`K${at}`, "R", "+", text, text, text, text, text]);
  return [
    [
      "Tree",
      [
        ["ID", "Parent", "Op", "Name", "Unit", "Owner", "Definition", "Status"],
        ["R", "", "=", texts[0] ?? "", "", "", "", ""],
        ...kpis,
      ],
    ],
    ["Data", [["KPI", "2026-09", "2026-10"], ...texts.map((_, at): Row => [`K${at}`, 100 + at, 101 + 2 * at])]],
  ];
}
