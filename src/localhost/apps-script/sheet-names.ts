import type { SheetInfo } from "../contract.ts";
import type { Context } from "./context.ts";
import { sameName } from "./find-range.ts";
import { refuse } from "./strict.ts";

const LONGEST_NAME = 100;
/** What Google takes in the name of a sheet and o-spreadsheet does not. */
const NOT_TAKEN = /[\\/?*[\]:']/;

/** The sheet of that name, in whatever capitals. */
export function sheetNamed({ host }: Context, name: string): SheetInfo | undefined {
  return host.spreadsheet.tabs.all().find((sheet) => sameName(sheet.name, name));
}

/**
 * Throws if a sheet cannot have the name.
 * @param ownId - the sheet that is to be named so, if there is one yet
 */
export function checkSheetName(context: Context, name: string, ownId: string | null): void {
  if (name.trim() === "") refuse("A sheet name cannot be empty.");
  if (name.length > LONGEST_NAME) refuse(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  const [unknown] = NOT_TAKEN.exec(name) ?? [];
  if (unknown !== undefined)
    throw new Error(`The character ${unknown} in the name of a sheet is not implemented by the local host`);
  const bearer = sheetNamed(context, name);
  if (bearer !== undefined && bearer.id !== ownId) {
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
