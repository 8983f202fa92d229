import type { Language } from "#language";
import { templateData } from "../../templates/template-data.ts";
import { templateTree } from "../../templates/template-tree.ts";
import type { CellValue } from "../spreadsheet/cell-value.ts";
import { workbookOf } from "../spreadsheet/workbook-data.ts";
import { finished } from "./finished.ts";
import type { Sample } from "./sample.ts";
import { type Look, type LookTables, sampleSheet } from "./sample-sheet.ts";

/** Template T1 with its sample values: a flat total whose factors cancel out. */
export const addOnRevenue: Sample = {
  id: "add-on-revenue",
  name: { en: "Add-on revenue (template T1)", ja: "付帯売上(テンプレートT1)" },
  async open(language) {
    const words = WORDS[language];
    const tables: LookTables = { formats: {}, styles: {} };
    const tree = templateTree("T1", language);
    const data = templateData("T1", language);
    const sheets = [
      sampleSheet(words.overview, overview(words, tree.length, data.length), overviewLook(tree), tables),
      sampleSheet(words.tree, tree, { ...TREE_LOOK, formats: percentRows(tree, 1, ["K"]) }, tables),
      sampleSheet(words.data, data, DATA_LOOK, tables),
    ];
    return finished(workbookOf(sheets), tables, language);
  },
};

interface SampleWords {
  readonly overview: string;
  readonly tree: string;
  readonly data: string;
  readonly title: string;
  readonly hint: string;
  readonly next: string;
  readonly why: string;
  readonly gap: string;
  readonly unit: string;
}

const WORDS: Readonly<Record<Language, SampleWords>> = {
  en: {
    overview: "Overview",
    tree: "Tree",
    data: "Data",
    title: "Add-on revenue: almost flat, and yet everything moved",
    hint: "Sample values. Change them in Data, or the tree in Tree, and watch.",
    next: "What to work on next",
    why: "What moved the result, September to October",
    gap: "Where the gap to target comes from",
    unit: "JPY",
  },
  ja: {
    overview: "結果",
    tree: "KPIツリー",
    data: "実績・目標",
    title: "付帯売上: ほぼ横ばい、でも内訳は動いている",
    hint: "サンプルの値です。実績・目標シートやKPIツリーを変えると、この表も変わります。",
    next: "次に取り組むこと",
    why: "結果を動かした要素(9月→10月)",
    gap: "目標との差の内訳",
    unit: "円",
  },
};

function overview(words: SampleWords, treeRows: number, dataRows: number): CellValue[][] {
  const tables = `'${words.tree}'!A1:L${treeRows},'${words.data}'!A1:C${dataRows}`;
  const table = (formula: string, rows: number): CellValue[][] => [[formula], ...Array.from({ length: rows }, () => [])];
  const { change, gap } = headerRows(treeRows);
  return [
    [words.title],
    [words.hint],
    [],
    [`=KPI_SENTENCE(A${change + 1},C${change + 1},B${change + 1},C${gap + 1},"${words.unit}")`],
    [],
    [words.why],
    ...table(`=CHOOSECOLS(KPI_CONTRIB(${tables}),2,3,4,5,6)`, treeRows),
    [words.next],
    ...table(`=CHOOSECOLS(KPI_FOCUS(${tables},"2026-10","",${CANDIDATES}),3,6,7,8,11)`, CANDIDATES + 1),
    [words.gap],
    ...table(`=CHOOSECOLS(KPI_GAP(${tables}),2,3,4,5,6)`, treeRows),
  ];
}

/** Where the tables begin: behind each there is a blank row, then a heading. */
function headerRows(treeRows: number): { readonly change: number; readonly focus: number; readonly gap: number } {
  const change = 7;
  const focus = change + treeRows + 2;
  return { change, focus, gap: focus + CANDIDATES + 3 };
}

const CANDIDATES = 4;
const NUMBERS = "#,##0";
const TREE_LOOK: Look = { headers: ["A1:I1", "L1"], numberHeaders: ["J1:K1"], widths: [90, 80, 50, 260], frozenRows: 1 };
const DATA_LOOK: Look = { headers: ["A1"], numberHeaders: ["B1:C1"], widths: [110], frozenRows: 1 };

function overviewLook(tree: readonly (readonly CellValue[])[]): Look {
  const { change, focus, gap } = headerRows(tree.length);
  const numbersBelow = (header: number): string => `B${header + 1}:E${header + tree.length - 1}`;
  return {
    headings: ["A1", ...[change, focus, gap].map((row) => `A${row - 1}`)],
    headers: [`A${change}`, `A${focus}`, `E${focus}:J${focus}`, `A${gap}`],
    numberHeaders: [`B${change}:E${change}`, `B${focus}:D${focus}`, `B${gap}:E${gap}`],
    notes: ["A2"],
    widths: [320, 110, 110, 110, 110],
    formats: {
      [numbersBelow(change)]: NUMBERS,
      [`B${focus + 1}:D${focus + CANDIDATES}`]: NUMBERS,
      [numbersBelow(gap)]: NUMBERS,
      ...percentRows(tree, change, ["B", "C", "D"]),
      ...percentRows(tree, gap, ["B", "C", "D"]),
    },
  };
}

/** A per cent format in these columns for every KPI of the tree that is a rate; the tree's header is in row `headerRow`. */
function percentRows(
  tree: readonly (readonly CellValue[])[],
  headerRow: number,
  columns: readonly string[],
): Record<string, string> {
  const cells = tree.flatMap((row, at) => (row[UNIT] === "%" ? columns.map((column) => `${column}${headerRow + at}`) : []));
  return Object.fromEntries(cells.map((cell) => [cell, "0.0%"]));
}

/** The column of the unit in a template's tree table. */
const UNIT = 4;
