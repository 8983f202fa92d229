import type { Frame, Page } from "playwright-core";
import { expect, test } from "vitest";
import { chooseMenu, screenshot, sidebarFrame, typeInCell } from "./host.ts";
import { useHost } from "./use-host.ts";

const open = useHost();

async function openSidebar(page: Page): Promise<void> {
  await chooseMenu(page, "Fixture", "Open sidebar");
  await sidebarFrame(page).getByRole("button", { name: "Read B1" }).waitFor();
}

function sidebarOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url() === "about:srcdoc");
  if (!frame) throw new Error("no sidebar is open");
  return frame;
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

const crossings: readonly { readonly name: string; readonly value: string; readonly outcome: unknown }[] = [
  { name: "a date", value: "new Date(0)", outcome: "Failed due to illegal value in property: 0" },
  { name: "a date inside a list", value: "[1, [new Date(0)]]", outcome: "Failed due to illegal value in property: 0" },
  { name: "a function", value: "() => 1", outcome: "Failed due to illegal value in property: 0" },
  { name: "a map", value: "new Map()", outcome: "Failed due to illegal value in property: 0" },
  { name: "an element", value: "document.body", outcome: "Failed due to illegal value in property: 0" },
  {
    name: "a circle",
    value: "(() => { const a = {}; a.a = a; return a; })()",
    outcome: "Failed due to illegal value in property: 0",
  },
  { name: "undefined", value: "undefined", outcome: null },
  { name: "undefined in a list", value: "[undefined]", outcome: [null] },
  { name: "a plain object", value: '({ a: [1, "x", true, null] })', outcome: { a: [1, "x", true, null] } },
  {
    name: "a form",
    value: `Object.assign(document.createElement("form"), { innerHTML: '<input name="a" value="1"><input name="b" value="2"><input name="b" value="3">' })`,
    outcome: { a: "1", b: ["2", "3"] },
  },
];

test("what crosses google.script.run, and what does not", async () => {
  const { page } = await open();
  await openSidebar(page);
  const frame = sidebarOf(page);
  for (const { name, value, outcome } of crossings) {
    const call = `new Promise((resolve) => {
      const handlers = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => resolve(error.message));
      try { handlers.echo(${value}); } catch (error) { resolve(error.message); }
    })`;
    expect(await frame.evaluate(call), name).toEqual(outcome);
  }
});

test("calls made at once are answered in another order, each by its own handler", async () => {
  const { page } = await open();
  await openSidebar(page);
  const heard = await sidebarOf(page).evaluate(`Promise.all(["one", "two", "three"].map((name) => new Promise((resolve) => {
    window.heard = [];
    google.script.run.withSuccessHandler((value) => { window.heard.push(value); resolve(); }).echo(name);
  }))).then(() => window.heard)`);
  expect(heard).toEqual(["three", "two", "one"]);
});

test("text that slips into the sidebar as html runs nothing, and the developer drawer says so", async () => {
  const { page } = await open();
  await openSidebar(page);
  const frame = sidebarOf(page);
  await frame.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<img src="x:" onerror="document.title = \'ran\'">'));
  await page.getByRole("button", { name: "Developer" }).click();
  await page.locator("#developer pre").getByText("script-src-attr").waitFor();
  expect(await frame.title()).toBe("Fixture sidebar");
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
