import { expect, test } from "vitest";
import { chooseMenu, dropFile, sidebarFrame, typeInCell, untilSaved } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

test("no request leaves 127.0.0.1 while the page is used", async () => {
  const { page, url, requests } = await open();
  await typeInCell(page, "B1", "2");
  await dropFile(page, "sales.csv", "month,amount\n2026-01,1200\n");
  await chooseMenu(page, "Fixture", "Open sidebar");
  await sidebarFrame(page).getByRole("button", { name: "Read B1" }).click();
  await untilSaved(page);
  const foreign = requests.filter((address) => !address.startsWith(url) && !/^(data|blob|about):/.test(address));
  expect(foreign).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
});
