import { directionWords, type Language } from "#language";
import type { CellValue } from "#workbook";
import { type HistoryField, historyHeaders } from "../../language/words/history-words.ts";
import type { ClosedKpi, ClosedMonth } from "./history.ts";

const STAR = "★";

/** Every column, in the order in which we write them. */
export const historyFields = Object.keys(historyHeaders) as readonly HistoryField[];

/** The header row of a new sheet of closed months. */
export function historyHeaderRow(language: Language): CellValue[] {
  return historyFields.map((field) => historyHeaders[field][language]);
}

/**
 * The rows of a closed month: `readHistory` makes the month of them again.
 *
 * @param columns - The column of each field, from 0.
 * @param width - Columns of the sheet; those of other people stay blank.
 */
export function historyRows(
  month: ClosedMonth,
  columns: ReadonlyMap<HistoryField, number>,
  width: number,
  language: Language,
): CellValue[][] {
  return month.kpis.map((kpi) => {
    const row = new Array<CellValue>(width).fill("");
    columns.forEach((column, field) => {
      row[column] = cellOf(month, kpi, field, language);
    });
    return row;
  });
}

function cellOf(month: ClosedMonth, kpi: ClosedKpi, field: HistoryField, language: Language): CellValue {
  switch (field) {
    case "month":
      return month.period;
    case "closedAt":
    case "method":
    case "version":
      return month[field];
    case "op":
      return kpi.operator ?? "";
    case "direction":
      return directionWords[kpi.direction][language];
    case "focus":
      return kpi.isFocus ? STAR : "";
    default:
      return kpi[field] ?? "";
  }
}
