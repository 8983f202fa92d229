import { type ContractRow, returns, row } from "./row.ts";
import { OBSERVED, RANGE } from "./sources.ts";

/** Writing text is typing it. */
export const typing: readonly ContractRow[] = [
  row("Range.setValue", RANGE, "return sheet.getRange('E1').setValue('=B2+B3').getValue()", returns(3)),
  row(
    "Range.setValue",
    RANGE,
    "return sheet.getRange('E1').setNumberFormat('@').setValue('=B2+B3').getFormula()",
    returns("=B2+B3"),
  ),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue(\"'=1+1\").getValue()", returns("=1+1")),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue(\"'00123\").getValue()", returns("00123")),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('00123').getValue()", returns(123)),
  row(
    "Range.setValue",
    OBSERVED,
    "return sheet.getRange('E1').setNumberFormat('@').setValue('00123').getValue()",
    returns("00123"),
  ),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('1,000').getValue()", returns(1000)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('$2.99').getValue()", returns(2.99)),
  row(
    "Range.setValue",
    OBSERVED,
    "const r = sheet.getRange('E1').setValue('5%'); return [r.getValue(), r.getDisplayValue()]",
    returns([0.05, "5%"]),
  ),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('+5').getValue()", returns(5)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('TRUE').getValue()", returns(true)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('2026-01-31').getValue() instanceof Date", returns(true)),
  row(
    "Range.setValue",
    OBSERVED,
    "const r = sheet.getRange('E1').setValue('2026-01'); return [r.getValue() instanceof Date, r.getDisplayValue()]",
    returns([true, "2026-01"]),
  ),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('Jan 2026').getValue().getMonth()", returns(0)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('-note').getDisplayValue().charAt(0)", returns("#")),
  row(
    "Range.setValue",
    RANGE,
    "const d = sheet.getRange('E1').setValue(new Date(2026, 0, 31, 12, 30)).getValue(); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes()]",
    returns([2026, 0, 31, 12, 30]),
  ),
  row(
    "Range.setValue",
    OBSERVED,
    "return sheet.getRange('E1').setNumberFormat('@').setValue('2026-01-31').getValue()",
    returns("2026-01-31"),
  ),
  row(
    "Range.setValue",
    OBSERVED,
    "return sheet.getRange('E1').setNumberFormat('@').setValue('TRUE').getValue()",
    returns("TRUE"),
  ),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('-5').getValue()", returns(-5)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue(\"'+5\").getValue()", returns("+5")),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue(\"'@name\").getValue()", returns("@name")),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue(\"'\").getValue()", returns("")),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('2026/01/31').getValue() instanceof Date", returns(true)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('1/31/2026').getValue().getDate()", returns(31)),
  row(
    "Range.setValue",
    OBSERVED,
    "const d = sheet.getRange('E1').setValue('8:00').getValue(); return [d instanceof Date, d.getFullYear(), d.getMonth(), d.getDate(), d.getHours()]",
    returns([true, 1899, 11, 30, 8]),
  ),
  row(
    "Range.setValue",
    OBSERVED,
    "const d = sheet.getRange('E1').setValue(new Date(1899, 11, 30, 8, 15)).getValue(); return [d.getFullYear(), d.getHours(), d.getMinutes()]",
    returns([1899, 8, 15]),
  ),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('x'.repeat(50000)).getValue().length", returns(50000)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('E1').setValue('=SUM(B2;B3)').getValue()", returns(3)),
];
