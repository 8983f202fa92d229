import type { SheetInfo } from "../contract.ts";
import { checkRoom } from "./cell-limits.ts";
import type { Context } from "./context.ts";
import { SheetLines } from "./sheet-lines.ts";
import { checkSheetName, sheetNamed } from "./sheet-names.ts";
import { refuse, unwrap } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NEW_SHEET = { rows: 1000, columns: 26 };

/**
 * Adds a sheet and shows it.
 * @param args - any of: a name, a position (from 0), options with a template; in this order, each may be missing
 */
export function insertSheet(context: Context, args: readonly unknown[]): Sheet {
  const { tabs } = context.host.spreadsheet;
  const all = tabs.all();
  const givenName = args.find((arg) => typeof arg === "string");
  const position = args.find((arg) => typeof arg === "number");
  const options = args.find((arg) => typeof arg === "object" && arg !== null) as { readonly template?: Sheet } | undefined;
  const name = givenName ?? freshName(context, all);
  checkSheetName(context, name, null);
  const behindActive = all.findIndex(({ id }) => id === tabs.activeId()) + 1;
  const target = position === undefined ? behindActive : Math.min(Math.max(0, position), all.length);
  const { rows, columns } = NEW_SHEET;
  const template = options?.template;
  checkRoom(context, template === undefined ? rows * columns : template.getMaxRows() * template.getMaxColumns());
  const id =
    template === undefined ? tabs.insert(name, target, rows, columns) : tabs.duplicate(sheetIdOf(context, template), name);
  tabs.move(id, target);
  tabs.activate(id);
  return context.sheet(id);
}

/** Which sheet a script means; refuses one that is gone. */
export function sheetIdOf({ host }: Context, sheet: Sheet): string {
  const service = unwrap(sheet, SheetLines);
  if (service === null || !host.spreadsheet.tabs.exists(service.sheetId)) refuse("Sheet not found");
  return service.sheetId;
}

function freshName(context: Context, sheets: readonly SheetInfo[]): string {
  let number = sheets.length + 1;
  while (sheetNamed(context, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}
