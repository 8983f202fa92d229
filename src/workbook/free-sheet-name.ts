/** The name, or the name with the first number behind it that no sheet has yet. */
export function freeSheetName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string {
  let free = name;
  for (let number = 2; spreadsheet.getSheetByName(free) !== null; number++) free = `${name} ${number}`;
  return free;
}
