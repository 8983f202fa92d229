import type { AuthMode, ProjectFiles, UiEvent, UiReply } from "../../src/localhost/contract.ts";
import type { ContractRow, Outcome } from "./contract/row.ts";

/** What is needed of a session. */
interface RowSession {
  run(functionName: string, ...args: readonly unknown[]): unknown;
  setAuthMode(mode: AuthMode): void;
}

/** What running a row came to, and all that the person was shown. */
export interface RowResult {
  readonly outcome: Outcome;
  readonly shown: readonly UiEvent[];
}

const AUTH = "https://www.googleapis.com/auth/";

/** `runRow(body)` answers like `ContractRow.expect`. */
const contractScript = `
function runRow(body) {
  try {
    var ss = fileOrNull_();
    var value = new Function("ss", "sheet", body)(ss, ss && ss.getSheetByName("Data"));
    return { value: value === undefined ? null : value };
  } catch (error) {
    return { error: error.name + ": " + error.message };
  }
}
// Not every mode may see the file.
function fileOrNull_() {
  try {
    return SpreadsheetApp.getActiveSpreadsheet();
  } catch (error) {
    return null;
  }
}
`;

/** The add-on under which the rows run, with the two scopes that it also has at Google. */
export const contractFiles: ProjectFiles = {
  "Code.js": contractScript,
  "appsscript.json": JSON.stringify({ oauthScopes: [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`] }),
};

/**
 * Runs one row.
 * @param open - opens a session on the contract's file, with `contractFiles`
 */
export async function runContractRow(
  row: ContractRow,
  open: (onUi: (event: UiEvent) => UiReply | undefined) => RowSession | Promise<RowSession>,
): Promise<RowResult> {
  const shown: UiEvent[] = [];
  const session = await open((event) => {
    shown.push(event);
    return row.answer;
  });
  session.setAuthMode(row.mode ?? "FULL");
  return { outcome: session.run("runRow", row.run) as Outcome, shown };
}
