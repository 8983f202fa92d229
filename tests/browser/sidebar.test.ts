import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { chooseMenu, screenshot, sidebarFrame, typeInCell } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

async function openSidebar(page: Page): Promise<void> {
  await chooseMenu(page, "Fixture", "Open sidebar");
  await sidebarFrame(page).getByRole("button", { name: "Read B1" }).waitFor();
}

test("the sidebar takes 300 px beside the grid under the title it was given, and closing gives them back", async () => {
  const { page, errors } = await open();
  const widthOf = async (): Promise<number> => (await page.locator(".o-spreadsheet").boundingBox())?.width ?? 0;
  const alone = await widthOf();
  await openSidebar(page);
  expect(alone - (await widthOf())).toBe(300);
  expect(await page.locator("#sidebar-title").textContent()).toBe("Fixture sidebar");
  await screenshot(page, "sidebar");
  await page.locator("#sidebar-close").click();
  await page.locator("#sidebar").waitFor({ state: "hidden" });
  expect(await widthOf()).toBe(alone);
  expect(errors).toEqual([]);
});

test("google.script.run answers with the value in the cell and the user object", async () => {
  const { page } = await open();
  await openSidebar(page);
  await typeInCell(page, "B1", "77");
  await sidebarFrame(page).getByRole("button", { name: "Read B1" }).click();
  await sidebarFrame(page).getByText("B1 is 77 for you").waitFor();
});

test("a script that fails reaches the failure handler with its message", async () => {
  const { page } = await open();
  await openSidebar(page);
  await sidebarFrame(page).getByRole("button", { name: "Fail" }).click();
  await sidebarFrame(page)
    .getByText(/failed: .*Not today/)
    .waitFor();
});

test("a date may not cross, in Google's words", async () => {
  const { page } = await open();
  await openSidebar(page);
  await sidebarFrame(page).getByRole("button", { name: "Send a date" }).click();
  await sidebarFrame(page).getByText("refused: Failed due to illegal value in property: 1").waitFor();
});

test("google.script.host.close closes the sidebar", async () => {
  const { page } = await open();
  await openSidebar(page);
  await sidebarFrame(page).getByRole("button", { name: "Close" }).click();
  await page.locator("#sidebar").waitFor({ state: "hidden" });
});

test("the sidebar has an origin of its own and reaches neither the page nor the server", async () => {
  const { page, url } = await open();
  await openSidebar(page);
  expect(await sidebarFrame(page).locator("#origin").textContent()).toBe("origin null");
  const frame = page
    .frames()
    .find((candidate) => candidate.parentFrame() === page.mainFrame() && candidate.url() === "about:srcdoc");
  const reached = await frame?.evaluate(async (address) => {
    const attempts: Record<string, () => unknown> = {
      page: () => window.parent.document.title,
      storage: () => window.localStorage.length,
      server: () => fetch(`${address}workbook`).then((answer) => answer.text()),
    };
    const names: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        names.push(name);
      } catch {
        // Refused, as it should be.
      }
    }
    return names;
  }, url);
  expect(reached).toEqual([]);
});

test("a dialog shows its html in the size that was asked for, and Escape closes it", async () => {
  const { page } = await open();
  await chooseMenu(page, "Fixture", "Open dialog");
  const frame = page.locator("#dialog iframe");
  await frame.waitFor();
  expect(await page.frameLocator("#dialog iframe").locator("p").textContent()).toBe("A question");
  expect(await frame.boundingBox()).toMatchObject({ width: 320, height: 120 });
  await screenshot(page, "dialog");
  await page.keyboard.press("Escape");
  await page.locator("#dialog").waitFor({ state: "hidden" });
});
