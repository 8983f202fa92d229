import { type ContractRow, returns, row, throws } from "./row.ts";
import { OBSERVED, SHEET } from "./sources.ts";

/** Rows and columns of a sheet. */
export const lines: readonly ContractRow[] = [
  row("Sheet.deleteRows", OBSERVED, "sheet.deleteRows(100, 2)", throws("Those rows are out of bounds.")),
  row("Sheet.deleteColumns", OBSERVED, "sheet.deleteColumns(11, 1)", throws("Those columns are out of bounds.")),
  row(
    "Sheet.deleteRows",
    OBSERVED,
    "sheet.setFrozenRows(1); sheet.deleteRows(2, 99)",
    throws("Sorry, it is not possible to delete all non-frozen rows."),
  ),
  row(
    "Sheet.moveRows",
    SHEET,
    "sheet.getRange('A5:A8').setValues([['a'], ['b'], ['c'], ['=A5']]); sheet.moveRows(sheet.getRange('B5:C6'), 8); return [sheet.getRange('A5:A8').getValues().map(String), sheet.getRange('A8').getFormula()]",
    returns([["c", "a", "b", "a"], "=A6"]),
  ),
  row(
    "Sheet.moveRows",
    SHEET,
    "sheet.getRange('A5:A7').setValues([['a'], ['b'], ['c']]); sheet.moveRows(sheet.getRange('A7'), 5); return sheet.getRange('A5:A7').getValues().map(String)",
    returns(["c", "a", "b"]),
  ),
  row(
    "Sheet.deleteRow",
    SHEET,
    "sheet.deleteRow(2); return [sheet.getRange('A2').getValue(), sheet.getMaxRows()]",
    returns(["b", 99]),
  ),
  row(
    "Sheet.insertRowsAfter",
    SHEET,
    "sheet.insertRowsAfter(1, 2); return [sheet.getRange('A4').getValue(), sheet.getMaxRows()]",
    returns(["a", 102]),
  ),
  row("Sheet.insertRowBefore", SHEET, "sheet.insertRowBefore(1); return sheet.getRange('A2').getValue()", returns("Name")),
  row("Sheet.insertColumnsAfter", SHEET, "sheet.insertColumnsAfter(10, 2); return sheet.getMaxColumns()", returns(12)),
  row(
    "Sheet.setFrozenRows",
    SHEET,
    "sheet.setFrozenRows(2); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]",
    returns([2, 1]),
  ),
  row(
    "Sheet.hideColumns",
    SHEET,
    "sheet.hideColumns(1); sheet.hideColumns(3, 2); return [1, 2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column))",
    returns([true, false, true, true, false]),
  ),
  row(
    "Sheet.showColumns",
    SHEET,
    "sheet.hideColumns(1, 4); sheet.showColumns(2, 2); sheet.showColumns(9); return [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column))",
    returns([true, false, false, true]),
  ),
  row("Sheet.hideColumns", OBSERVED, "sheet.hideColumns(11)", throws("Those columns are out of bounds.")),
  row("Sheet.setColumnWidth", SHEET, "sheet.setColumnWidth(2, 155); return sheet.getColumnWidth(2)", returns(155)),
  row(
    "Sheet.deleteRow",
    SHEET,
    "sheet.getRange('E9').setFormula('=B3'); sheet.deleteRow(2); return sheet.getRange('E8').getFormula()",
    returns("=B2"),
  ),
  row(
    "Sheet.deleteRow",
    SHEET,
    "sheet.getRange('E9').setFormula('=B2'); sheet.deleteRow(2); return sheet.getRange('E8').getValue()",
    returns("#REF!"),
  ),
  row("Sheet.deleteRows", OBSERVED, "sheet.deleteRows(0, 1)", throws("Those rows are out of bounds.")),
  row(
    "Sheet.deleteColumn",
    SHEET,
    "sheet.deleteColumn(1); return [sheet.getRange('A2').getValue(), sheet.getMaxColumns()]",
    returns([1, 9]),
  ),
  row(
    "Sheet.insertColumnBefore",
    SHEET,
    "sheet.getRange('E1').setFormula('=SUM(B2:B3)'); sheet.insertColumnBefore(1); return [sheet.getRange('B2').getValue(), sheet.getRange('F1').getFormula()]",
    returns(["a", "=SUM(C2:C3)"]),
  ),
  row(
    "Sheet.insertRowsBefore",
    SHEET,
    "sheet.insertRowsBefore(2, 3); return [sheet.getRange('A5').getValue(), sheet.getMaxRows()]",
    returns(["a", 103]),
  ),
  row(
    "Sheet.insertRowsAfter",
    OBSERVED,
    "sheet.insertRowsAfter(100, 1100000)",
    throws("This action would increase the number of cells in the workbook above the limit of 10000000 cells."),
  ),
  row(
    "Sheet.moveRows",
    SHEET,
    "sheet.moveRows(sheet.getRange('A2'), 4); return sheet.getRange('A2:A3').getValues()",
    returns([["b"], ["a"]]),
  ),
  row("Sheet.setRowHeight", SHEET, "return sheet.setRowHeight(2, 50).getName()", returns("Data")),
];
