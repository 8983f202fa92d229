import Papa from "papaparse";
import type { Language } from "#language";
import type { CellValue } from "../spreadsheet/cell-value.ts";
import { workbookOf } from "../spreadsheet/workbook-data.ts";
import { finished } from "./finished.ts";
import { type OnlineRetailWords, onlineRetailWords } from "./online-retail-words.ts";
import type { Sample } from "./sample.ts";
import { type Look, type LookTables, sampleSheet } from "./sample-sheet.ts";

/**
 * Real purchases: 13 months of a UK online retailer, one row per customer, country and month, with revenue factorized into
 * unit price × customers × active rate and a tree over the factors. What buyers without a customer number paid is a KGI of its
 * own: it cannot be factorized, and is never added to what can.
 */
export const onlineRetail: Sample = {
  id: "online-retail",
  name: { en: "Online Retail (real purchases)", ja: "Online Retail(実際の購買データ)" },
  async open(language, readText) {
    const purchases = readPurchases(await readText("online-retail.csv"));
    const words = onlineRetailWords[language];
    const tables: LookTables = { formats: {}, styles: {} };
    const lastRow = purchases.length;
    const sheets = [
      sampleSheet(words.overview, overview(words), OVERVIEW_LOOK, tables),
      sampleSheet(words.tree, tree(language), TREE_LOOK, tables),
      sampleSheet(words.data, data(words), DATA_LOOK, tables),
      sampleSheet(words.factors, [[`=KPI_FACTORS('${words.purchases}'!A1:D${lastRow})`]], FACTORS_LOOK, tables),
      sampleSheet(words.purchases, [words.purchaseHeaders, ...purchases.slice(1)], PURCHASES_LOOK, tables),
      sampleSheet(
        words.credits,
        words.creditLines.map((line) => [line]),
        { headings: ["A1"], widths: [900] },
        tables,
      ),
    ];
    return finished(workbookOf(sheets), tables, language);
  },
};

function overview(words: OnlineRetailWords): CellValue[][] {
  const tables = `'${words.tree}'!A1:J6,'${words.data}'!A1:L5`;
  return [
    [words.title],
    [words.hint],
    [],
    [words.from, "2011-10", words.to, "2011-11"],
    [`=KPI_SENTENCE(A9,C9,B9,"","${words.currency}")`],
    [],
    [words.why],
    [`=CHOOSECOLS(KPI_CONTRIB(${tables},B4,D4,"REV"),2,3,4,5,6,7)`],
    ...Array.from({ length: 6 }, () => []),
    [words.next],
    [`=CHOOSECOLS(KPI_FOCUS(${tables},D4,"",3),3,6,7,8,11)`],
    ...Array.from({ length: 4 }, () => []),
    [words.source],
  ];
}

const OVERVIEW_LOOK: Look = {
  headings: ["A1", "A7", "A15"],
  headers: ["A8", "A16", "E16:I16"],
  numberHeaders: ["B8:F8", "B16:D16"],
  notes: ["A2", "A21"],
  widths: [190, 120, 120, 120, 120, 120],
  formats: {
    "B9:D10": "#,##0.00",
    "B11:D11": "#,##0",
    "B12:D12": "0.0%",
    "B13:D13": "#,##0.00",
    "E9:E12": "#,##0.00",
    "F9:F12": "0.0%",
    "B17:B19": "#,##0.00",
    "D17:D19": "#,##0.00",
  },
};
const TREE_LOOK: Look = {
  headers: ["A1:H1"],
  numberHeaders: ["I1:J1"],
  widths: [80, 80, 50, 200, 110, 90, 110, 110, 130, 90],
  formats: { "J3:J4": "#,##0", J5: "0.0%" },
  frozenRows: 1,
};
const DATA_LOOK: Look = {
  headers: ["A1"],
  numberHeaders: ["B1:L1"],
  widths: [90],
  formats: { "B2:L2": "#,##0.00", "B3:L3": "#,##0", "B4:L4": "0.0%", "B5:L5": "#,##0.00" },
  frozenRows: 1,
};
const FACTORS_LOOK: Look = {
  headers: ["A1", "H1"],
  numberHeaders: ["B1:G1"],
  widths: [90, 120, 100, 100, 100, 130, 150, 110],
  formats: { "B2:C14": "#,##0.00", "D2:D14": "#,##0", "E2:E14": "0.0%", "F2:F14": "#,##0", "G2:G14": "#,##0.00" },
  frozenRows: 1,
};
const PURCHASES_LOOK: Look = {
  headers: ["A1:C1"],
  numberHeaders: ["D1"],
  widths: [100, 100, 150, 110],
  formats: { "D2:D13072": "#,##0.00" },
  frozenRows: 1,
};

function tree(language: Language): CellValue[][] {
  const rows = {
    en: [
      ["ID", "Parent", "Op", "Name", "Unit", "Direction", "Timing", "Area", "Controllability", "Target"],
      ["REV", "", "=", "Revenue", "GBP", "up", "lagging", "Shared", "", ""],
      ["REV.P", "REV", "×", "Unit price", "GBP/customer", "up", "lagging", "Sales", 3, 760],
      ["REV.C", "REV", "×", "Customers", "customers", "up", "lagging", "Marketing", 2, 4500],
      ["REV.A", "REV", "×", "Active rate", "%", "up", "leading", "CS", 4, 0.42],
      ["ANON", "", "=", "Revenue without a customer", "GBP", "up", "lagging", "Shared", 1, ""],
    ],
    ja: [
      ["ID", "親", "演算", "名称", "単位", "方向", "タイミング", "担当領域", "コントロール度", "目標"],
      ["REV", "", "=", "売上", "ポンド", "↑", "遅行", "共同", "", ""],
      ["REV.P", "REV", "×", "単価", "ポンド/人", "↑", "遅行", "営業", 3, 760],
      ["REV.C", "REV", "×", "顧客数", "人", "↑", "遅行", "マーケ", 2, 4500],
      ["REV.A", "REV", "×", "アクティブ率", "%", "↑", "先行", "CS", 4, 0.42],
      ["ANON", "", "=", "顧客の分からない売上", "ポンド", "↑", "遅行", "共同", 1, ""],
    ],
  };
  return rows[language];
}

/** Eleven months of the factors, turned so that a row is a KPI: not the first, whose rate is 1 by construction, nor the partial last. */
function data(words: OnlineRetailWords): CellValue[][] {
  const turned = (column: string): string => `=TRANSPOSE('${words.factors}'!${column}3:${column}13)`;
  return [
    [words.kpi, turned("A")],
    ["REV.P", turned("C")],
    ["REV.C", turned("D")],
    ["REV.A", turned("E")],
    ["ANON", turned("G")],
  ];
}

function readPurchases(csv: string): CellValue[][] {
  const { data: rows } = Papa.parse<string[]>(csv.trim());
  return rows.map((row, at) => {
    const [date = "", customer = "", country = "", amount = ""] = row;
    if (at === 0) return row;
    return [{ serial: serialOf(date) }, customer === "" ? "" : Number(customer), country, Number(amount)];
  });
}

/** Days since 1899-12-30, as sheets count dates. */
function serialOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}
