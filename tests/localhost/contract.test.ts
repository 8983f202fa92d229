import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as calls from "../../src/localhost/apps-script/service-calls.ts";
import { Execution } from "../../src/localhost/execution.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { lacks } from "./contract/messages.ts";
import { type ContractRow, returns, throws } from "./contract/row.ts";
import { contract, hasToDoWithTime, localContract } from "./contract.ts";
import { contractWorkbook } from "./contract-workbook.ts";
import { contractFiles, runContractRow } from "./run-contract-row.ts";

const everyRow = [...contract, ...localContract].map((each) => ({ ...each, mode: each.mode ?? "FULL" }));
const machineZone = process.env["TZ"];

/** Every member that a row has called so far, e.g. `Range.getValue`. */
const tried = new Set<string>();
const call = Execution.prototype.call;
vi.spyOn(Execution.prototype, "call").mockImplementation(function (this: Execution, member, ...facts) {
  tried.add(member);
  call.call(this, member, ...facts);
});

async function check(row: ContractRow): Promise<void> {
  const { outcome, shown } = await runContractRow(row, (onUi) =>
    openHeadless({ files: contractFiles, workbook: contractWorkbook(), locale: "en_US", onUi }),
  );
  expect(outcome).toEqual(row.expect);
  if (row.shows !== undefined) expect(shown).toEqual([row.shows]);
}

describe("The adapter in Node does what Google documents", () => {
  test.each(everyRow)("$mode $call: $run", check);

  test("and tells who the person is only to a manifest with that scope, or to one without a list", async () => {
    const run = "return [Session.getActiveUser(), Session.getEffectiveUser()].map((user) => user.getEmail())";
    const ask = async (manifest: object): Promise<unknown> => {
      const files = { ...contractFiles, "appsscript.json": JSON.stringify(manifest) };
      return (await openHeadless({ files })).run("runRow", run);
    };
    const scope = "https://www.googleapis.com/auth/userinfo.email";
    expect(await ask({ oauthScopes: [] })).toEqual(throws(lacks("Session.getActiveUser", "userinfo.email")));
    for (const manifest of [{}, { oauthScopes: [scope] }]) expect(await ask(manifest)).toEqual(returns(["", ""]));
  });
});

describe("What the manifest does not ask for", () => {
  const sidebar = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))";
  const dialog = "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 'x')";
  test.each([
    { scopes: ["spreadsheets.currentonly"], run: sidebar, expect: throws(lacks("Ui.showSidebar", "script.container.ui")) },
    { scopes: ["spreadsheets.currentonly"], run: dialog, expect: throws(lacks("Ui.showModalDialog", "script.container.ui")) },
    { scopes: ["script.container.ui"], run: sidebar, expect: returns(null) },
    {
      scopes: ["script.container.ui"],
      run: "SpreadsheetApp.getActiveSheet()",
      expect: throws(lacks("SpreadsheetApp.getActiveSheet")),
    },
    { scopes: ["spreadsheets"], run: "return SpreadsheetApp.getActive().getId()", expect: returns("local") },
  ])("is refused: with $scopes, $run", async ({ scopes, run, expect: expected }) => {
    const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    const files = { ...contractFiles, "appsscript.json": JSON.stringify({ oauthScopes }) };
    expect((await openHeadless({ files })).run("runRow", run)).toEqual(expected);
  });
});

describe.each(["UTC", "Asia/Tokyo", "America/Los_Angeles"])(
  "Days and times are the cell's own where the clock is that of %s",
  (zone) => {
    beforeAll(() => {
      process.env["TZ"] = zone;
    });
    afterAll(() => {
      if (machineZone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = machineZone;
    });

    test.each(contract.filter(hasToDoWithTime))("$call: $run", check);
  },
);

describe("The contract", () => {
  test("has at least 250 rows, and names a source for each", () => {
    expect(everyRow.length).toBeGreaterThanOrEqual(250);
    for (const { source } of everyRow)
      expect(source).toMatch(/^(reference|guides)\/|^https:\/\/|^observed|^the local host's own/);
  });

  test("tries every member that the local host implements", () => {
    const members = Object.entries(calls).flatMap(([table, members]) =>
      Object.keys(members).map((member) => `${serviceOf(table)}.${member}`),
    );
    expect(members.length).toBeGreaterThan(300);
    expect(members.filter((member) => !tried.has(member))).toEqual([]);
  });

  test("says nothing twice", () => {
    expect(new Set(everyRow.map(({ mode, run }) => `${mode} ${run}`)).size).toBe(everyRow.length);
  });
});

/** `Range` for `rangeCalls`; some tables have shorter names than what they list. */
function serviceOf(table: string): string {
  const shorter: Readonly<Record<string, string>> = {
    chartBuilder: "EmbeddedChartBuilder",
    metadataLocation: "DeveloperMetadataLocation",
    metadataFinder: "DeveloperMetadataFinder",
  };
  const name = table.replace(/Calls$/, "");
  return shorter[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
