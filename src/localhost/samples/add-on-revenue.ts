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
      sampleSheet(words.data, data, { headers: ["A1:C1"], widths: [110], frozenRows: 1 }, tables),
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
  },
};

function overview(words: SampleWords, treeRows: number, dataRows: number): CellValue[][] {
  const tables = `'${words.tree}'!A1:L${treeRows},'${words.data}'!A1:C${dataRows}`;
  const table = (formula: string, rows: number): CellValue[][] => [[formula], ...Array.from({ length: rows }, () => [])];
  return [
    [words.title],
    [words.hint],
    [],
    [words.next],
    ...table(`=KPI_FOCUS(${tables},"2026-10","",4)`, 6),
    [words.why],
    ...table(`=KPI_CONTRIB(${tables})`, treeRows),
    [words.gap],
    ...table(`=KPI_GAP(${tables})`, treeRows),
  ];
}

const NUMBERS = "#,##0";
const TREE_LOOK = { headers: ["A1:L1"], widths: [90, 80, 50, 260], frozenRows: 1 };

function overviewLook(tree: readonly (readonly CellValue[])[]): Look {
  return {
    headings: ["A1", "A4", "A12", "A29"],
    headers: ["A5:K5", "A13:G13", "A30:G30"],
    notes: ["A2"],
    widths: [90, 240, 200, 110, 110, 110, 130, 110, 130, 100, 620],
    formats: {
      "F6:I10": NUMBERS,
      "C14:F27": NUMBERS,
      "C31:F44": NUMBERS,
      "G14:G27": "0.0%",
      "G31:G44": "0.0%",
      ...percentRows(tree, 13, ["C", "D", "E"]),
      ...percentRows(tree, 30, ["C", "D", "E"]),
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
