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

type NamedSheet = readonly [name: string, rows: readonly Row[]];

/** A tree and its numbers with these texts for the names, units, people and definitions of its KPIs. */
export function hostileSheets(texts: readonly string[]): readonly NamedSheet[] {
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

/** What was settled, planned and closed for that tree, with these texts wherever a text may stand. */
export function hostileRecords(texts: readonly string[]): readonly NamedSheet[] {
  return [
    ["Kigi settings", settingRows(texts)],
    ["Focus plan", planRows(texts)],
    ["Closed months", closedRows(texts)],
  ];
}

/** Settings of these names, with these values, and checks that are silenced for these reasons. */
function settingRows(texts: readonly string[]): readonly Row[] {
  return [
    ["Setting", "Value", "Reason"],
    ["Language of the report", texts[0] ?? "", ""],
    ["Word for key factors", texts[1] ?? "", ""],
    ...texts.flatMap((text, at): Row[] => [
      [text, text, text],
      ["Mute check", `P-10 K${at}`, text],
      ["Mute check", text, text],
    ]),
  ];
}

function planRows(texts: readonly string[]): readonly Row[] {
  return [
    ["Month", "ID", "KPI", "From", "To", "Hours", "Cost of an hour", "Owner", "Start", "Agreed with", "Result", "Learned"],
    ...texts.map((text, at): Row => ["2026-10", `K${at}`, text, 1, 2, 3, 4, text, text, text, text, text]),
    ...texts.map((text): Row => ["2026-10", text, text, text, text, text, text, text, text, text, text, text]),
  ];
}

/** The numbers have changed since, so the report has to say so. */
function closedRows(texts: readonly string[]): readonly Row[] {
  return [
    ["Month", "Closed at", "ID", "KPI", "Parent", "Op", "Formula", "Unit", "Actual", "Target", "Focus", "Method", "Version"],
    ...texts.map((text, at): Row => ["2026-09", text, `K${at}`, text, "R", "+", text, text, 90 + at, text, text, text, text]),
    ...texts.map((text): Row => ["2026-09", text, text, text, text, text, text, text, text, text, text, text, text]),
  ];
}
