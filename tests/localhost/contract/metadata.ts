import { type ContractRow, returns, row, throws } from "./row.ts";
import { METADATA, OBSERVED } from "./sources.ts";

/** Developer metadata. */
export const metadata: readonly ContractRow[] = [
  row(
    "Sheet.addDeveloperMetadata",
    METADATA,
    "sheet.addDeveloperMetadata('role', 'tree'); sheet.setName('Renamed'); const [m] = ss.createDeveloperMetadataFinder().withKey('role').find(); return [m.getValue(), m.getLocation().getSheet().getName(), String(m.getLocation().getLocationType())]",
    returns(["tree", "Renamed", "SHEET"]),
  ),
  row(
    "Spreadsheet.addDeveloperMetadata",
    METADATA,
    "ss.addDeveloperMetadata('version', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); const [m] = ss.getDeveloperMetadata(); m.setValue('2'); return [m.getKey(), m.getValue(), String(m.getVisibility())]",
    returns(["version", "2", "PROJECT"]),
  ),
  row(
    "Range.addDeveloperMetadata",
    METADATA,
    "sheet.getRange('2:2').addDeveloperMetadata('kpi', 'x'); sheet.insertRowBefore(1); return sheet.createDeveloperMetadataFinder().withKey('kpi').find()[0].getLocation().getRow().getA1Notation()",
    returns("A3:J3"),
  ),
  row(
    "Range.addDeveloperMetadata",
    OBSERVED,
    "sheet.getRange('A1:B2').addDeveloperMetadata('kpi', 'x')",
    throws(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    ),
  ),
  row(
    "DeveloperMetadata.remove",
    METADATA,
    "sheet.addDeveloperMetadata('role', 'tree'); sheet.getDeveloperMetadata()[0].remove(); return sheet.getDeveloperMetadata().length",
    returns(0),
  ),
  row(
    "Range.addDeveloperMetadata",
    METADATA,
    "sheet.getRange('B:B').addDeveloperMetadata('unit', 'yen'); sheet.insertColumnBefore(1); return sheet.createDeveloperMetadataFinder().withKey('unit').find()[0].getLocation().getColumn().getColumn()",
    returns(3),
  ),
  row(
    "Range.addDeveloperMetadata",
    METADATA,
    "sheet.getRange('2:2').addDeveloperMetadata('kpi', 'x'); sheet.deleteRow(2); return sheet.createDeveloperMetadataFinder().withKey('kpi').find().length",
    returns(0),
  ),
  row(
    "Range.getDeveloperMetadata",
    METADATA,
    "const line = sheet.getRange('2:2').addDeveloperMetadata('kpi', 'x'); return [line.getDeveloperMetadata().map((m) => m.getValue()), sheet.getRange('3:3').getDeveloperMetadata().length]",
    returns([["x"], 0]),
  ),
  row(
    "Range.createDeveloperMetadataFinder",
    METADATA,
    "sheet.getRange('2:2').addDeveloperMetadata('kpi', 'x'); return ['A1:B3', 'A3:B4'].map((a1) => sheet.getRange(a1).createDeveloperMetadataFinder().onIntersectingLocations().withKey('kpi').find().length)",
    returns([1, 0]),
  ),
  row(
    "DeveloperMetadataFinder.withValue",
    METADATA,
    "sheet.addDeveloperMetadata('a', '1'); sheet.addDeveloperMetadata('a', '2'); return ss.createDeveloperMetadataFinder().withKey('a').withValue('2').find().map((m) => m.getValue())",
    returns(["2"]),
  ),
  row(
    "DeveloperMetadataFinder.withLocationType",
    METADATA,
    "ss.addDeveloperMetadata('a', '1'); sheet.addDeveloperMetadata('a', '2'); const type = SpreadsheetApp.DeveloperMetadataLocationType.SHEET; return ss.createDeveloperMetadataFinder().withLocationType(type).find().map((m) => m.getValue())",
    returns(["2"]),
  ),
  row(
    "Sheet.createDeveloperMetadataFinder",
    METADATA,
    "ss.getSheetByName('Other').addDeveloperMetadata('a', '1'); return sheet.createDeveloperMetadataFinder().withKey('a').find().length",
    returns(0),
  ),
  row(
    "DeveloperMetadata.getValue",
    METADATA,
    "sheet.addDeveloperMetadata('a'); const [m] = sheet.getDeveloperMetadata(); return [m.getValue(), String(m.getVisibility()), typeof m.getId()]",
    returns([null, "DOCUMENT", "number"]),
  ),
  row(
    "DeveloperMetadata.setKey",
    METADATA,
    "sheet.addDeveloperMetadata('a', '1'); sheet.getDeveloperMetadata()[0].setKey('b').setValue('2'); const [m] = sheet.getDeveloperMetadata(); return [m.getKey(), m.getValue()]",
    returns(["b", "2"]),
  ),
  row(
    "Sheet.addDeveloperMetadata",
    METADATA,
    "const o = ss.getSheetByName('Other'); o.addDeveloperMetadata('a', '1'); ss.deleteSheet(o); return ss.createDeveloperMetadataFinder().withKey('a').find().length",
    returns(0),
  ),
];
