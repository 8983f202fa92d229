import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { contract, hasToDoWithTime, localContract } from "../localhost/contract.ts";
import type {} from "../localhost/contract-page.ts";
import { useHost } from "./use-host.ts";

const open = useHost();
const pageEntry = fileURLToPath(new URL("../localhost/contract-page.ts", import.meta.url));
const everyRow = [...contract, ...localContract];

test.each([
  ["UTC", everyRow],
  ["Asia/Tokyo", contract.filter(hasToDoWithTime)],
  ["America/Los_Angeles", contract.filter(hasToDoWithTime)],
])("the adapter in Chromium does what Google documents, where the clock is that of %s", async (timeZone, rows) => {
  const { page, errors } = await open({ pageEntry, timeZone });
  const results = await page.evaluate((given) => window.runContract(given), rows);
  expect(results).toHaveLength(rows.length);
  for (const [index, { mode, call, run, expect: wanted, shows }] of rows.entries()) {
    const { outcome, shown } = results[index] ?? {};
    expect({ mode, call, run, outcome }).toEqual({ mode, call, run, outcome: wanted });
    if (shows !== undefined) expect(shown).toEqual([shows]);
  }
  expect(errors).toEqual([]);
});
