import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as calls from "../../src/localhost/apps-script/service-calls.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { ContractRow } from "./contract/row.ts";
import { contract, hasToDoWithTime, localContract } from "./contract.ts";
import { contractWorkbook } from "./contract-workbook.ts";
import { contractScript, runContractRow } from "./run-contract-row.ts";

const everyRow = [...contract, ...localContract];
const machineZone = process.env["TZ"];

async function check(row: ContractRow): Promise<void> {
  const { outcome, shown } = await runContractRow(row, (onUi) =>
    openHeadless({ files: { "Code.js": contractScript }, workbook: contractWorkbook(), locale: "en_US", onUi }),
  );
  expect(outcome).toEqual(row.expect);
  if (row.shows !== undefined) expect(shown).toEqual([row.shows]);
}

describe("The adapter in Node does what Google documents", () => {
  test.each(everyRow)("$mode $call: $run", check);
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
    const members = Object.values(calls).flatMap((table) => Object.keys(table));
    const tried = everyRow.map(({ run }) => run).join("\n");
    const untried = members.filter((member) => !new RegExp(`\\b${member}\\b`).test(tried));
    expect(members.length).toBeGreaterThan(250);
    expect(untried).toEqual([]);
  });

  test("says nothing twice", () => {
    expect(new Set(everyRow.map(({ mode, run }) => `${mode} ${run}`)).size).toBe(everyRow.length);
  });
});
