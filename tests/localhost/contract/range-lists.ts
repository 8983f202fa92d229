import { type ContractRow, returns, row } from "./row.ts";
import { LIST, SHEET } from "./sources.ts";

const ALIGNMENT = "r.getHorizontalAlignment()";
const TEXT_AND_WEIGHT = "r.getDisplayValue() + ' ' + r.getFontWeight()";

/** What is done to A1 and B2 at once, what is looked at then, and how that is in A1, in B1 beside it, and in B2. */
const written: readonly (readonly [call: string, write: string, look: string, seen: readonly unknown[]])[] = [
  ["RangeList.setValue", "setValue('x')", "r.getValue()", ["x", "Value", "x"]],
  ["RangeList.setBackground", "setBackground('#00ff00')", "r.getBackground()", ["#00ff00", "#ffffff", "#00ff00"]],
  ["RangeList.setFontColor", "setFontColor('#123456')", "r.getFontColor()", ["#123456", "#000000", "#123456"]],
  ["RangeList.setFontSize", "setFontSize(14)", "r.getFontSize()", [14, 10, 14]],
  ["RangeList.setFontWeight", "setFontWeight('bold')", "r.getFontWeight()", ["bold", "normal", "bold"]],
  ["RangeList.setNumberFormat", "setNumberFormat('0.0')", "r.getDisplayValue()", ["Name", "Value", "1.0"]],
  ["RangeList.setHorizontalAlignment", "setHorizontalAlignment('right')", ALIGNMENT, ["right", "general", "right"]],
  ["RangeList.clear", "setFontWeight('bold').clear()", TEXT_AND_WEIGHT, [" normal", "Value normal", " normal"]],
  ["RangeList.clearContent", "setFontWeight('bold').clearContent()", TEXT_AND_WEIGHT, [" bold", "Value normal", " bold"]],
  ["RangeList.clearFormat", "setFontWeight('bold').clearFormat()", TEXT_AND_WEIGHT, ["Name normal", "Value normal", "1 normal"]],
];

/** Ranges that are written together. */
export const rangeLists: readonly ContractRow[] = [
  row(
    "Sheet.getRangeList",
    SHEET,
    "return sheet.getRangeList(['A1', 'B2:C3']).getRanges().map(r => r.getA1Notation())",
    returns(["A1", "B2:C3"]),
  ),
  ...written.map(([call, write, look, seen]) =>
    row(
      call,
      LIST,
      `sheet.getRangeList(['A1', 'B2']).${write}; return ['A1', 'B1', 'B2'].map((cell) => { const r = sheet.getRange(cell); return ${look} })`,
      returns(seen),
    ),
  ),
];
