import { type ContractRow, returns, row } from "./row.ts";
import { FILE, OBSERVED } from "./sources.ts";

/** Named ranges. */
export const names: readonly ContractRow[] = [
  row(
    "Spreadsheet.setNamedRange",
    FILE,
    "ss.setNamedRange('values', sheet.getRange('B2:B3')); return [ss.getRangeByName('VALUES').getA1Notation(), sheet.getRange('E1').setFormula('=SUM(values)').getValue()]",
    returns(["B2:B3", 3]),
  ),
  row(
    "Spreadsheet.setNamedRange",
    FILE,
    "ss.setNamedRange('x_y', sheet.getRange('A1')); ss.setNamedRange('x_y', sheet.getRange('B2')); return ss.getNamedRanges().map(n => n.getName() + '=' + n.getRange().getA1Notation())",
    returns(["x_y=B2"]),
  ),
  row(
    "Spreadsheet.getRangeByName",
    FILE,
    "ss.setNamedRange('moving', sheet.getRange('B2')); sheet.insertRowBefore(1); return ss.getRangeByName('moving').getA1Notation()",
    returns("B3"),
  ),
  row(
    "Spreadsheet.setNamedRange",
    OBSERVED,
    "ss.setNamedRange('__proto__', sheet.getRange('B2')); return ss.getRangeByName('__proto__').getA1Notation()",
    returns("B2"),
  ),
  row(
    "Spreadsheet.setNamedRange",
    "https://support.google.com/docs/answer/63175",
    "return ['1x', 'a b', 'A1', 'R1C1', 'true', 'False', 'x'.repeat(251), '売上', '_x'].map((name) => { try { ss.setNamedRange(name, sheet.getRange('A1')); return 'taken' } catch (error) { return error.name } })",
    returns([...new Array(7).fill("Exception"), "taken", "taken"]),
  ),
  row(
    "Spreadsheet.removeNamedRange",
    FILE,
    "ss.setNamedRange('gone', sheet.getRange('B2')); ss.removeNamedRange('gone'); return ss.getRangeByName('gone')",
    returns(null),
  ),
  row(
    "NamedRange.setRange",
    "reference/spreadsheet/named-range",
    "ss.setNamedRange('part', sheet.getRange('A1')); ss.getNamedRanges()[0].setRange(sheet.getRange('B2')); return ss.getRangeByName('part').getA1Notation()",
    returns("B2"),
  ),
  row(
    "NamedRange.setName",
    "reference/spreadsheet/named-range",
    "ss.setNamedRange('part', sheet.getRange('A1')); ss.getNamedRanges()[0].setName('whole'); return [ss.getRangeByName('part'), ss.getRangeByName('whole').getA1Notation()]",
    returns([null, "A1"]),
  ),
  row(
    "NamedRange.remove",
    "reference/spreadsheet/named-range",
    "ss.setNamedRange('part', sheet.getRange('A1')); ss.getNamedRanges()[0].remove(); return ss.getNamedRanges().length",
    returns(0),
  ),
  row(
    "Spreadsheet.getRangeByName",
    FILE,
    "ss.setNamedRange('moving', sheet.getRange('B2')); sheet.moveRows(sheet.getRange('A2'), 4); return ss.getRangeByName('moving').getA1Notation()",
    returns("B3"),
  ),
];
