import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { contract, contractScript } from "./contract.ts";
import { contractWorkbook } from "./contract-workbook.ts";

describe("The adapter in Node does what Google documents", () => {
  test.each(contract)("$call: $run", async ({ run, expect: wanted }) => {
    const session = await openHeadless({ files: { "Code.js": contractScript }, workbook: contractWorkbook() });
    expect(session.run("runRow", run)).toEqual(wanted);
  });

  test("the contract names a source for every row and has at least 60 rows", () => {
    expect(contract.length).toBeGreaterThanOrEqual(60);
    for (const row of contract) expect(row.source).not.toBe("");
  });
});
