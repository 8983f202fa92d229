import type { Locator, Page } from "playwright-core";
import type { Say } from "../../src/sidebar/client/words.ts";
import type { SidebarOptions } from "./sidebar-page.ts";

/** Something the sidebar can show, and the way there. */
export interface Sight {
  readonly name: string;
  /** What the sidebar opens on; template T1 with its numbers if absent. */
  readonly options?: Omit<SidebarOptions, "language">;
  /** What a person does until it is shown; ends when it is. */
  readonly reach: (page: Page, say: Say) => Promise<void>;
}

const HEADER = ["ID", "Parent", "Op", "Name"];
const EMPTY = { sheets: [{ name: "Sheet1", rows: [[""]] }] };
/** A loop of two, a parent that is not there, and two trees. */
const FAULTY = {
  sheets: [
    {
      name: "Tree",
      role: "tree" as const,
      rows: [HEADER, ["a", "b", "+", "Loop 1"], ["b", "a", "+", "Loop 2"], ["c", "lost", "×", "Lost"], ["d", "", "=", "Other"]],
    },
  ],
};
const HEADERS_ONLY = { sheets: [{ name: "Tree", role: "tree" as const, rows: [HEADER] }] };
const NO_NUMBERS = { sheets: [{ name: "Tree", role: "tree" as const, rows: [HEADER, ["R", "", "=", "Revenue"]] }] };
const SAME_ID = {
  sheets: [
    {
      name: "Tree",
      role: "tree" as const,
      rows: [
        ["Name", "Name"],
        ["R", "R"],
      ],
    },
  ],
};
const OWN_TABLE = {
  sheets: [
    {
      name: "売上",
      rows: [
        ["", "2026-09", "2026-10"],
        ["付帯売上", "==B3*B4", "==C3*C4"],
        ["単価", 10000, 10500],
        ["客数", "==ROUND(210.4,0)", 220],
      ],
    },
  ],
};

const row = (page: Page, index: number): Locator => page.locator(`#kpi-${index}`);
const panel = (page: Page): Locator => page.locator(".panel");
const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const click = (page: Page, name: string): Promise<void> => button(page, name).click();

async function openTab(page: Page, name: string, shown: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.locator(shown).first().waitFor();
}

async function decide(page: Page, say: Say): Promise<void> {
  await openTab(page, say("tabFocus"), ".candidate");
  await click(page, say("decide"));
  await page.locator(".decided").waitFor();
}

async function openDetails(page: Page): Promise<void> {
  await row(page, 1).click();
  await page.keyboard.press("Enter");
  await panel(page).waitFor();
}

async function openSplit(page: Page, say: Say, values: readonly string[]): Promise<void> {
  await page.locator('[role="treeitem"]').first().click();
  await page.keyboard.press("End");
  await page.keyboard.press("Alt+s");
  await panel(page).waitFor();
  for (const [at, value] of values.entries()) {
    await page.getByLabel(say("partName", { number: at + 1 })).fill(`KPI ${at + 1}`);
    await page.getByLabel(say("partValue", { number: at + 1 })).fill(value);
  }
}

async function failWith(page: Page, message: string, failed: () => Promise<void>): Promise<void> {
  await page.evaluate((failure) => {
    window.failure = failure;
  }, message);
  await failed();
  await page.locator(".notice.failed").waitFor();
}

async function readSelection(page: Page, say: Say, rows: number): Promise<void> {
  await click(page, say("ownTitle"));
  await page.evaluate(
    (count) => Object.assign(window, { selection: { sheet: "売上", row: 0, column: 0, rows: count, columns: 3 } }),
    rows,
  );
  await click(page, say("readSelection"));
  await button(page, say("readAgain")).waitFor();
}

/** Where there is no tree to show. */
const startSights: readonly Sight[] = [
  { name: "start", options: EMPTY, reach: (page) => page.locator(".choices").waitFor() },
  { name: "start with an obstacle", options: SAME_ID, reach: (page) => page.locator(".obstacle").waitFor() },
  {
    name: "start, settings",
    options: EMPTY,
    reach: async (page, say) => {
      await click(page, say("startSettings"));
      await page.locator(".field").first().waitFor();
    },
  },
  { name: "choice of a result", options: EMPTY, reach: (page, say) => click(page, say("worryKpi")) },
  { name: "choice of a result with a report", options: EMPTY, reach: (page, say) => click(page, say("worryMonitoring")) },
  {
    name: "health score test added",
    options: EMPTY,
    reach: async (page, say) => {
      await click(page, say("worryHealth"));
      await page.locator(".empty .advice").waitFor();
    },
  },
  { name: "own table", options: EMPTY, reach: (page, say) => click(page, say("ownTitle")) },
  { name: "own table understood", options: OWN_TABLE, reach: (page, say) => readSelection(page, say, 4) },
  {
    name: "own table, one left out",
    options: OWN_TABLE,
    reach: async (page, say) => {
      await readSelection(page, say, 4);
      await page.getByRole("checkbox").last().uncheck();
      await page.getByText(say("leftOut", { count: 1 })).waitFor();
    },
  },
  { name: "own table without anything to read", options: OWN_TABLE, reach: (page, say) => readSelection(page, say, 1) },
  {
    name: "first reading failed",
    options: { failure: "The service is unavailable" },
    reach: (page) => page.locator(".notice.failed").waitFor(),
  },
  { name: "first reading slow", options: { failure: "" }, reach: (page) => page.locator(".first-reading p").waitFor() },
];

/** The tree, and all that opens below it. */
const treeSights: readonly Sight[] = [
  { name: "tree", reach: (page) => row(page, 1).waitFor() },
  { name: "tree without numbers", options: NO_NUMBERS, reach: (page) => page.locator(".advice").waitFor() },
  { name: "tree without a KPI", options: HEADERS_ONLY, reach: (page) => page.locator(".advice").waitFor() },
  {
    name: "search",
    reach: async (page) => {
      await page.getByRole("searchbox").fill("a");
    },
  },
  {
    name: "renaming",
    reach: async (page) => {
      await row(page, 1).click();
      await page.keyboard.press("F2");
      await page.locator(".name-field").waitFor();
    },
  },
  { name: "details", reach: openDetails },
  {
    name: "details with a problem",
    options: FAULTY,
    reach: async (page) => {
      await page.locator(".row", { hasText: "Lost" }).dblclick();
      await panel(page).locator(".problems").waitFor();
    },
  },
  {
    name: "definition card",
    reach: async (page, say) => {
      await openDetails(page);
      await panel(page).getByText(say("card"), { exact: true }).click();
    },
  },
  {
    name: "add",
    reach: async (page) => {
      await row(page, 1).click();
      await page.keyboard.press("Insert");
      await panel(page).waitFor();
    },
  },
  {
    name: "delete",
    reach: async (page) => {
      await row(page, 2).click();
      await page.keyboard.press("Delete");
      await panel(page).waitFor();
    },
  },
  {
    name: "move",
    reach: async (page) => {
      await row(page, 3).click();
      await page.keyboard.press("Alt+m");
      await row(page, 1).click();
      await panel(page).waitFor();
    },
  },
  { name: "split, blank", reach: (page, say) => openSplit(page, say, []) },
  { name: "split that does not fit", reach: (page, say) => openSplit(page, say, ["5", "43"]) },
  { name: "split with one value open", reach: (page, say) => openSplit(page, say, ["5", ""]) },
  {
    name: "problems",
    options: FAULTY,
    reach: async (page) => {
      await page.locator(".footer button").click();
    },
  },
];

/** The other tabs. */
const tabSights: readonly Sight[] = [
  { name: "why", reach: (page, say) => openTab(page, say("tabWhy"), ".waterfall") },
  {
    name: "why, one level down",
    reach: async (page, say) => {
      await openTab(page, say("tabWhy"), ".waterfall");
      await page.locator(".step button").first().click();
      await page.locator(".crumbs").waitFor();
    },
  },
  {
    name: "why, against the target",
    reach: async (page, say) => {
      await openTab(page, say("tabWhy"), ".waterfall");
      await page.getByLabel(say("against")).selectOption({ label: say("ownTarget") });
      await page.locator(".waterfall", { hasText: say("ownTarget") }).waitFor();
    },
  },
  { name: "why, without parts", options: NO_NUMBERS, reach: (page, say) => openTab(page, say("tabWhy"), ".panel-page .advice") },
  { name: "focus", reach: (page, say) => openTab(page, say("tabFocus"), ".candidate") },
  { name: "focus, decided", reach: decide },
  {
    name: "focus, changing a decision",
    reach: async (page, say) => {
      await decide(page, say);
      await click(page, say("changeDecision"));
      await page.locator(".decided form").waitFor();
    },
  },
  {
    name: "focus, all open",
    reach: async (page, say) => {
      await openTab(page, say("tabFocus"), ".candidate");
      for (const summary of await page.locator(".panel-page details > summary").all())
        if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open")))) await summary.click();
    },
  },
  {
    name: "focus, without anything to rank",
    options: NO_NUMBERS,
    reach: (page, say) => openTab(page, say("tabFocus"), ".panel-page .advice"),
  },
  {
    name: "surprises",
    reach: async (page, say) => {
      await openTab(page, say("tabReport"), ".panel-page h2");
      await page.getByText(say("surprises")).click();
      await page.locator(".choices").waitFor();
    },
  },
  { name: "what if", reach: (page, say) => openTab(page, say("tabTry"), ".try-field") },
  {
    name: "what if, tried and compared",
    reach: async (page, say) => {
      await openTab(page, say("tabTry"), ".try-field");
      await page.locator('.try-field input[type="text"]').first().fill("12000");
      await click(page, say("addScenario"));
      await page.getByLabel(say("goal")).fill("1500000");
      await click(page, say("seek"));
      await page.locator(".goal-answer:not(:empty)").waitFor();
      await page.locator('.try-field input[type="text"]').first().fill("?");
      await page.locator(".wrong").waitFor();
    },
  },
  { name: "report", reach: (page, say) => openTab(page, say("tabReport"), ".panel-page .primary") },
  {
    name: "report, under way",
    reach: async (page, say) => {
      await openTab(page, say("tabReport"), ".panel-page .primary");
      await click(page, say("refreshReport"));
      await page.waitForFunction(() => window.refresh?.begin("compute"));
      await page.getByText("2/4").waitFor();
    },
  },
  {
    name: "report, with the text to share",
    reach: async (page, say) => {
      await openTab(page, say("tabReport"), ".panel-page .primary");
      await page.getByText(say("share")).click();
      await page.locator(".lines").waitFor();
    },
  },
  {
    name: "checks, one about to be muted",
    reach: async (page, say) => {
      await openTab(page, say("problems"), ".group");
      await page
        .getByRole("button", { name: say("mute"), exact: true })
        .first()
        .click();
      await page.locator(".problems form").waitFor();
    },
  },
  {
    name: "checks, one muted",
    reach: async (page, say) => {
      await openTab(page, say("problems"), ".group");
      await page
        .getByRole("button", { name: say("mute"), exact: true })
        .first()
        .click();
      await page.keyboard.type("agreed");
      await page.keyboard.press("Enter");
      await page.getByText(say("mutedCount", { count: 1 })).click();
      await page.getByRole("button", { name: say("unmute") }).waitFor();
    },
  },
  {
    name: "settings",
    reach: async (page, say) => {
      await click(page, say("settings"));
      await page.locator(".panel-page select").first().waitFor();
    },
  },
];

/** What is said about the last edit. */
const noticeSights: readonly Sight[] = [
  {
    name: "done",
    reach: async (page) => {
      await row(page, 1).click();
      await page.keyboard.press("Alt+ArrowDown");
      await page.locator(".notice.done").waitFor();
    },
  },
  {
    name: "refused",
    reach: async (page, say) => {
      await openDetails(page);
      await panel(page).getByLabel(say("standingTarget")).fill("?");
      await page.keyboard.press("Enter");
      await page.locator(".notice.refused").waitFor();
    },
  },
  {
    name: "wrong account",
    reach: (page, say) => failWith(page, "Error code PERMISSION_DENIED.", () => click(page, say("refresh"))),
  },
  {
    name: "waiting",
    reach: async (page, say) => {
      await page.evaluate(() => {
        window.failure = "";
      });
      await click(page, say("refresh"));
      await page.locator(".progress.on").waitFor();
    },
  },
];

/** The dialog with the whole tree. */
const dialogSights: readonly Sight[] = [
  {
    name: "big picture",
    options: { view: "picture", width: 1000, height: 700 },
    reach: (page) => page.locator("rect").first().waitFor(),
  },
];

/** Every panel and state of the sidebar, each of which has to be fit for everybody. */
export const sights: readonly Sight[] = [...startSights, ...treeSights, ...tabSights, ...noticeSights, ...dialogSights];
