import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { DeskSetup } from "./sidebar-desk.ts";
import { largeSheets, names, row, sheetRows, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();
const active = (page: Page) => page.getByRole("treeitem", { selected: true });
const value = (page: Page, name: string) => row(page, name).locator(".value");
const done = (page: Page) => page.locator(".notice.done");

async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press("F2");
  await page.getByRole("textbox").fill(name);
  await page.keyboard.press("Enter");
  await done(page).waitFor();
}

/** The letters of an element that are not hidden by its edges. */
function inSight(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const { bottom, right } = element.getBoundingClientRect();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const letter = document.createRange();
    let seen = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (let at = 0; at < text.length; at++) {
        letter.setStart(node, at);
        letter.setEnd(node, at + 1);
        const box = letter.getBoundingClientRect();
        if (box.top < bottom - 1 && box.left < right) seen += text[at];
      }
    }
    return seen;
  });
}

describe("what is shown", () => {
  test.each(["en", "ja"] as const)("the numbers of template T1 and one star, in %s", async (language) => {
    const page = await open({ language });
    const [root = ""] = await names(page);
    await expect.poll(() => value(page, root).textContent()).toBe(language === "ja" ? "1,201,200円" : "¥1,201,200");
    await row(page, language === "ja" ? "オンボーディング完了率" : "Onboarding completion rate").waitFor({ state: "attached" });
    expect(await page.locator(".row .star").count()).toBe(1);
    const standing = language === "ja" ? "× 未達 · 目標 1,742,400円" : "× missed · ¥1,742,400 target";
    expect(await row(page, root).locator(".target").textContent()).toBe(standing);
    expect(await page.locator(".focus-card").textContent()).toContain(language === "ja" ? "+277,200円" : "+¥277,200");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await shoot(page, `kpi-sidebar-${language}`);
  });

  test.each([
    { unit: "円", shown: "△ 注意 · 目標 1,436,400円" },
    { unit: "ポンド", shown: "△ 注意 · 目標 1,436,400" },
  ])("a target in $unit has its unit as far as there is room for all of it", async ({ unit, shown }) => {
    const tree = [
      ["ID", "Parent", "Op", "Name", "Unit", "Target"],
      ["A", "", "=", "売上", unit, 1436400],
    ];
    const data = [
      ["KPI", "2026-09", "2026-10"],
      ["A", 1039319, 1161817],
    ];
    const sheets = [
      { name: "Tree", rows: tree },
      { name: "Data", rows: data },
    ];
    const page = await open({ sheets, language: "ja" });
    await row(page, "売上").waitFor();
    expect(await inSight(page, ".row .target")).toBe(shown);
  });

  test("a row says to a screen reader what it shows, and where in the tree it stands", async () => {
    const page = await open();
    const rate = page.getByRole("treeitem", {
      name: /^Active rate, 52\.0%, −8\.0pt worse, .+172,267, △ at risk · 66\.0% target, Ancillary \(add-on\) revenue × multiplied/,
    });
    expect(await rate.getAttribute("aria-level")).toBe("2");
    expect(await rate.getAttribute("aria-setsize")).toBe("3");
    expect(await rate.getAttribute("aria-posinset")).toBe("3");
    expect(await rate.getAttribute("aria-expanded")).toBe("true");
    expect(await page.getByRole("tree", { name: "KPI tree" }).count()).toBe(1);
    expect(await page.getByRole("treeitem", { name: /the one to work on/ }).count()).toBe(1);
  });

  test("what is only believed to move its parent hangs on a broken line", async () => {
    const page = await open({ height: 900 });
    const looks = await page
      .locator(".row")
      .evaluateAll((rows) =>
        rows.map((each) => [each.querySelector(".operator")?.textContent, getComputedStyle(each).backgroundImage !== "none"]),
      );
    expect(looks.filter(([operator]) => operator === "~")).toEqual(Array.from({ length: 4 }, () => ["~", true]));
    expect(looks.filter(([operator, isBroken]) => operator !== "~" && isBroken)).toEqual([]);
  });

  test("another period brings its own numbers", async () => {
    const page = await open();
    await page.getByLabel("Period").selectOption("2026-09");
    await expect.poll(() => value(page, "Average add-on unit price").textContent()).toBe("¥10,000");
    expect(await page.locator(".compared").textContent()).toContain("nothing earlier");
  });

  test("a change made in the sheet is followed", async () => {
    const page = await open();
    await page.evaluate(() => window.workbook.edit(2, [{ row: 2, column: 3, value: 20000 }]));
    await expect.poll(() => value(page, "Average add-on unit price").textContent(), { timeout: 10_000 }).toBe("¥20,000");
  });

  test("no sheet yet: a template, and then its tree", async () => {
    const page = await open({ sheets: [{ name: "Sheet1", rows: [[""]] }], language: "ja" });
    await shoot(page, "kpi-sidebar-empty");
    await page.getByRole("button", { name: "テンプレートを挿入" }).click();
    await expect.poll(async () => (await names(page))[0]).toBe("付帯売上");
  });

  test("a tree without numbers says how to enter them, and headers alone how to begin", async () => {
    const header = ["ID", "Parent", "Op", "Name"];
    const bare = await open({ sheets: [{ name: "Tree", rows: [header, ["R", "", "=", "Revenue"]] }] });
    await bare.getByText("No numbers yet. Put them on a sheet named “Data”").waitFor();
    const page = await open({ sheets: [{ name: "Tree", rows: [header] }] });
    await page.getByText("The table has no KPI yet").waitFor();
    await page.getByRole("button", { name: "Add" }).click();
    await page.keyboard.type("Revenue");
    await page.keyboard.press("Enter");
    await row(page, "Revenue").waitFor();
    expect(await sheetRows(page)).toEqual(["ID|Parent|Op|Name", "KPI1||=|Revenue"]);
  });

  test("HTML in a name is text", async () => {
    const name = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const sheets: DeskSetup["sheets"] = [
      {
        name: "Tree",
        rows: [
          ["ID", "Parent", "Op", "Name"],
          ["R", "", "=", name],
        ],
      },
    ];
    const page = await open({ sheets });
    expect(await names(page)).toEqual([name]);
    await row(page, "<img").click();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "<img" }).waitFor();
    expect(await page.evaluate(() => [Reflect.get(window, "hit"), document.images.length])).toEqual([undefined, 0]);
  });
});

describe("editing by mouse", () => {
  test("rename, add, move, delete, and take all of it back", async () => {
    const page = await open();
    const before = await sheetRows(page);
    await row(page, "Average add-on unit price").click();
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Price");
    await row(page, "Active rate").click();
    await done(page).getByText("is now “Price”").waitFor();

    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByLabel("Name").fill("Trial users");
    expect(await row(page, "Active rate").boundingBox()).toMatchObject({ width: 300 });
    expect((await row(page, "Active rate").boundingBox())?.y).toBeLessThan((await page.locator(".panel").boundingBox())?.y ?? 0);
    await shoot(page, "kpi-sidebar-add");
    await page.locator(".panel").getByRole("button", { name: "Add" }).click();
    await row(page, "Trial users").waitFor();
    expect((await sheetRows(page)).filter((line) => line.includes("Trial users"))).toEqual(["ANC.A.1|ANC.A|×|Trial users"]);

    await row(page, "Trial users").click();
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await row(page, "Total add-on customers").click();
    await shoot(page, "kpi-sidebar-move");
    await page.getByRole("button", { name: "Place below “Total add-on customers”" }).click();
    await done(page).getByText("Moved “Trial users”").waitFor();
    expect((await sheetRows(page)).filter((line) => line.includes("Trial users"))).toEqual(["ANC.A.1|ANC.C|×|Trial users"]);

    await row(page, "Total add-on customers").click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await shoot(page, "kpi-sidebar-delete");
    await page.getByRole("button", { name: "Delete with the 8 below it" }).click();
    await done(page).getByText("and 8 below it").waitFor();
    await shoot(page, "kpi-sidebar-deleted");

    for (let step = 0; step < 4; step++) {
      await page.locator(".toolbar").getByRole("button", { name: "Undo" }).click();
      await expect.poll(() => page.locator(".sidebar").getAttribute("aria-busy")).toBe("false");
    }
    expect(await sheetRows(page)).toEqual(before);
    expect(await page.locator(".toolbar").getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    await page.locator(".toolbar").getByRole("button", { name: "Redo" }).click();
    await row(page, "Price").waitFor();
  });

  test("operator, controllability and target in the details, which keep the keyboard", async () => {
    const page = await open();
    await row(page, "Average add-on unit price").dblclick();
    await page.getByLabel("Enters “Ancillary (add-on) revenue”").selectOption("÷");
    await expect.poll(() => value(page, "Ancillary (add-on) revenue").textContent()).not.toBe("¥1,201,200");
    await page.locator(".toolbar").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => value(page, "Ancillary (add-on) revenue").textContent()).toBe("¥1,201,200");

    await page.locator(".panel").getByLabel("Controllability").selectOption("5");
    await page.locator(".panel").getByLabel("Target").fill("30,000円");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => row(page, "Average add-on unit price").locator(".target").textContent())
      .toBe("× missed · ¥30,000 target");
    expect(
      await page
        .locator(".panel")
        .getByLabel("Target")
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    expect(await page.locator(".panel").getByLabel("Target").inputValue()).toBe("30000");
    await expect.poll(() => page.locator(".focus-name").textContent()).toBe("Average add-on unit price");
    await shoot(page, "kpi-sidebar-details");
  });

  test("what is asked for while the script is at work is done as well, and a choice stands there meanwhile", async () => {
    const page = await open();
    await row(page, "Average add-on unit price").dblclick();
    await page.evaluate(() => {
      window.pause = 400;
    });
    const operator = page.getByLabel("Enters “Ancillary (add-on) revenue”");
    await operator.selectOption("÷");
    await page.locator(".panel").getByLabel("Target").fill("12,000");
    await page.locator(".panel").getByLabel("Unit").fill("JPY");
    await page.keyboard.press("Enter");
    expect(await page.locator(".sidebar").getAttribute("aria-busy")).toBe("true");
    expect(await operator.inputValue()).toBe("÷");
    await row(page, "Active rate").click();
    await expect.poll(() => page.locator(".sidebar").getAttribute("aria-busy"), { timeout: 10_000 }).toBe("false");
    expect(await active(page).locator(".name").textContent()).toBe("Active rate");
    const [, , price = ""] = await sheetRows(page);
    expect(price.split("|").filter((cell) => ["÷", "12000", "JPY"].includes(cell))).toEqual(["÷", "JPY", "12000"]);
  });

  test("what is pressed twice is done once", async () => {
    const page = await open();
    await row(page, "CS headcount").click();
    await page.keyboard.press("Delete");
    await page.evaluate(() => {
      window.pause = 200;
    });
    await page.locator(".panel").getByRole("button", { name: "Delete" }).dblclick();
    await done(page).getByText("Deleted “CS headcount”").waitFor();
    expect(await page.evaluate(() => window.endpointCalls.filter((name) => name === "editTree").length)).toBe(1);
  });

  test("what cannot be done is refused in words, and the field says that it is not saved", async () => {
    const page = await open();
    await row(page, "Average add-on unit price").dblclick();
    await page.locator(".panel").getByLabel("Target").fill("soon");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("“soon” is not a number").waitFor();
    await page.locator(".panel").getByText("Not saved").waitFor();
    // Leaving the field asks no second time.
    await page.locator(".panel").getByLabel("Unit").focus();
    expect(await page.evaluate(() => window.endpointCalls.filter((name) => name === "editTree").length)).toBe(1);
    await row(page, "Total add-on customers").click();
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await row(page, "CS headcount").click();
    await page.getByRole("button", { name: /^Place below/ }).click();
    await page.getByText("cannot be moved below it").waitFor();
  });

  test("a sheet changed meanwhile is shown as it is, and not written over", async () => {
    const page = await open();
    await row(page, "Average add-on unit price").click();
    await page.evaluate(() => window.workbook.edit(1, [{ row: 3, column: 4, value: "Changed by hand" }]));
    await page.keyboard.press("F2");
    await page.getByRole("textbox").fill("Mine");
    await page.keyboard.press("Enter");
    await page.getByText("The sheet was changed in the meantime").waitFor();
    await row(page, "Changed by hand").waitFor();
    expect((await sheetRows(page)).some((line) => line.includes("Mine"))).toBe(false);
  });

  test("a problem leads to its cell", async () => {
    const sheets: DeskSetup["sheets"] = [
      {
        name: "Tree",
        rows: [
          ["ID", "Parent", "Op"],
          ["a", "b", "+"],
          ["b", "a", "+"],
          ["c", "lost", "×"],
        ],
      },
    ];
    const page = await open({ sheets });
    expect(await names(page)).toEqual(["c", "a", "b"]);
    await page.getByRole("button", { name: /^Checks · Errors/ }).click();
    await shoot(page, "kpi-sidebar-problems");
    await page.getByRole("button", { name: "Tree!B4" }).click();
    await expect.poll(() => page.evaluate(() => window.workbook.selected())).toEqual([1, 4, 2]);
    await page.getByRole("tab", { name: "Tree" }).click();
    await row(page, "c").dblclick();
    await page.locator(".panel .problems").getByRole("button", { name: "Tree!B4" }).waitFor();
    expect(await page.locator(".panel .problems li").count()).toBe(1);
  });
});

describe("by keyboard alone", () => {
  test("every edit, and every one taken back", async () => {
    const page = await open();
    const before = await sheetRows(page);
    for (let tabs = 0; tabs < 16 && !(await active(page).evaluate((each) => each === document.activeElement)); tabs++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await active(page).getAttribute("aria-label")).toMatch(/^Average add-on unit price/);
    await rename(page, "Price");
    expect(await active(page).evaluate((each) => each === document.activeElement)).toBe(true);

    await page.keyboard.press("Insert");
    await page.keyboard.type("List price");
    await page.keyboard.press("Enter");
    await done(page).getByText("Added “List price”").waitFor();
    await expect.poll(() => active(page).getAttribute("aria-label")).toMatch(/^List price/);

    await page.keyboard.press("Alt+m");
    await page.keyboard.type("act");
    await page.keyboard.press("Enter");
    await done(page).getByText("Moved “List price”").waitFor();
    await expect.poll(() => active(page).getAttribute("aria-level")).toBe("3");

    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => active(page).getAttribute("aria-posinset")).toBe("2");

    await page.keyboard.press("ArrowLeft");
    expect(await active(page).getAttribute("aria-label")).toMatch(/^Active rate/);
    await page.keyboard.press("Delete");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await done(page).getByText("its parts moved up").waitFor();

    for (let step = 0; step < 5; step++) {
      await page.keyboard.press("Control+z");
      await expect.poll(() => page.locator(".sidebar").getAttribute("aria-busy")).toBe("false");
    }
    expect(await sheetRows(page)).toEqual(before);
    await page.keyboard.press("Control+y");
    await row(page, "Price").waitFor();
  });

  test("arrows, Home, End, folding and letters go where they should", async () => {
    const page = await open();
    const label = () => active(page).getAttribute("aria-label");
    await row(page, "Ancillary (add-on) revenue").click();
    await page.keyboard.press("End");
    expect(await label()).toMatch(/^Post-onboarding retention/);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => names(page)).toHaveLength(1);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await label()).toMatch(/^Average/);
    await page.keyboard.type("tot");
    expect(await label()).toMatch(/^Total add-on customers/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Total add-on customers" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".panel").count()).toBe(0);
    expect(await active(page).evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test("deleting asks first, and Escape changes nothing", async () => {
    const page = await open();
    const before = await sheetRows(page);
    await row(page, "Active rate").click();
    await page.keyboard.press("Delete");
    await page.getByText("Delete “Active rate”?").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("F2");
    await page.keyboard.type("Nothing");
    await page.keyboard.press("Escape");
    expect(await sheetRows(page)).toEqual(before);
    expect(await page.evaluate(() => window.endpointCalls.includes("editTree"))).toBe(false);
  });
});

describe("when Google does not answer as it should", () => {
  test("the wrong account is explained, and what was shown stays", async () => {
    const page = await open();
    await page.evaluate(() => {
      window.failure = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    });
    await page.getByRole("button", { name: "Read the sheets again" }).click();
    await page.getByRole("alert").getByText("several Google accounts").waitFor();
    expect(await names(page)).not.toEqual([]);
    await shoot(page, "kpi-sidebar-accounts");
  });

  test("the script's own words are passed on", async () => {
    const page = await open();
    await row(page, "Active rate").click();
    await page.evaluate(() => {
      window.failure = "You are trying to edit a protected cell or object.";
    });
    await page.keyboard.press("F2");
    await page.getByRole("textbox").fill("New");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("protected cell").waitFor();
    await row(page, "Active rate").waitFor();
  });
});

describe("in every surrounding", () => {
  test("10,000 KPIs have about fifteen rows in the page, and the last is one key away", async () => {
    const page = await open({ sheets: largeSheets(10_000) });
    const shown = await page.getByRole("treeitem").count();
    expect(shown).toBeLessThanOrEqual(16);
    const elements = await page.evaluate(() => document.querySelectorAll("#sidebar *").length);
    expect(elements).toBeLessThanOrEqual(250);
    await row(page, "Result").click();
    await page.keyboard.press("End");
    expect(Number(await active(page).getAttribute("aria-level"))).toBeGreaterThan(3);
    expect(await active(page).isVisible()).toBe(true);
    expect(await page.getByRole("treeitem").count()).toBeLessThanOrEqual(16);
    await page.mouse.move(150, 500);
    await page.mouse.wheel(0, -600_000);
    await expect.poll(() => row(page, "Result").isVisible()).toBe(true);
    console.log(`10,000 KPIs: ${shown} rows, ${elements} elements`);
  });

  test("a KPI that goes far is drawn where it goes, and nothing on the way there", async () => {
    const page = await open({ sheets: largeSheets(500) });
    await page.locator("#kpi-1").click();
    const drawn = await page.evaluateHandle(() => {
      const rows: Node[] = [];
      const observer = new MutationObserver((changes) => rows.push(...changes.flatMap(({ addedNodes }) => [...addedNodes])));
      observer.observe(document.querySelector(".tree-space") ?? document, { childList: true });
      return rows;
    });
    await page.keyboard.press("Alt+ArrowDown");
    await done(page).waitFor();
    const counts = () => drawn.evaluate((rows) => [rows.length, rows.filter(({ isConnected }) => !isConnected).length]);
    await expect.poll(async () => (await counts())[0]).toBeGreaterThan(8);
    expect((await counts())[1]).toBe(0);
    expect(await active(page).isVisible()).toBe(true);
  });

  test("at 200 % zoom everything is within reach and nothing is cut off sideways", async () => {
    const page = await open({ height: 330 });
    await row(page, "Average add-on unit price").click();
    await page.keyboard.press("Enter");
    await page.locator(".panel").getByLabel("Unit").scrollIntoViewIfNeeded();
    expect(await page.locator(".panel").getByLabel("Unit").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await shoot(page, "kpi-sidebar-zoomed");
  });

  test("a dark page around it leaves it light", async () => {
    const page = await open({ colorScheme: "dark" });
    const look = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor, getComputedStyle(document.querySelector("select") ?? document.body).backgroundColor];
    });
    expect(look).toEqual(["rgb(32, 33, 36)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
  });

  test("whoever wants no motion sees none", async () => {
    const page = await open({ reducedMotion: "reduce" });
    await page.evaluate(() => {
      window.failure = "";
    });
    await page.getByRole("button", { name: "Read the sheets again" }).click();
    const animation = await page.locator(".progress.on").evaluate((line) => getComputedStyle(line, "::before").animationName);
    expect(animation).toBe("none");
  });

  test("all that is asked for is what the endpoints offer", async () => {
    const page = await open();
    expect(await page.evaluate(() => [...new Set(window.endpointCalls)])).toEqual(["sidebarState"]);
  });
});
