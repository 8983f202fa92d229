import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Say, sayIn } from "../../src/sidebar/client/words.ts";
import type { Endpoints } from "../../src/sidebar/wire/wire.ts";
import type { SidebarOptions } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();

/** How the sidebar comes to ask something. */
interface Asking {
  readonly options?: Omit<SidebarOptions, "language">;
  /** What a person does before, while all is well. */
  readonly prepare?: (page: Page, say: Say) => Promise<void>;
  readonly ask: (page: Page, say: Say) => Promise<void>;
  /** What is done after a failure; the same again if absent. */
  readonly again?: (page: Page, say: Say) => Promise<void>;
  /** What only looks now and then says nothing of its failures. */
  readonly isQuiet?: boolean;
}

const EMPTY = { sheets: [{ name: "Sheet1", rows: [[""]] }] };
const SELECTED = {
  sheets: [
    {
      name: "Sales",
      rows: [
        ["", "2026-09", "2026-10"],
        ["Sales", "==B3*B4", "==C3*C4"],
        ["Price", 10000, 10500],
        ["Customers", 200, 220],
      ],
    },
  ],
};
const FOLLOWED = { prepare: (page: Page, say: Say) => openTab(page, say("tabReport")) };

const click = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).first().click();
const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();
const tryAgain = (page: Page, say: Say): Promise<void> => click(page, say("tryAgain"));

/** Every question of the sidebar: a new one does not compile before it stands here. */
const ASKINGS: Readonly<Record<keyof Endpoints, Asking>> = {
  sidebarState: { ask: (page, say) => click(page, say("refresh")) },
  editTree: {
    prepare: (page) => page.locator("#kpi-1").click(),
    ask: async (page) => {
      await page.locator("#kpi-1").focus();
      await page.keyboard.press("Alt+ArrowDown");
    },
  },
  explainResult: { ask: (page, say) => openTab(page, say("tabWhy")), again: tryAgain },
  rankLeaves: { ask: (page, say) => openTab(page, say("tabFocus")), again: tryAgain },
  sayPayback: {
    prepare: async (page, say) => {
      await openTab(page, say("tabFocus"));
      await page.getByLabel(say("hourlyCost")).first().fill("4000");
    },
    // One more digit each time, since the same question is not asked twice.
    ask: (page, say) => page.getByLabel(say("hours")).first().pressSequentially("6"),
  },
  decideFocus: {
    prepare: async (page, say) => {
      await openTab(page, say("tabFocus"));
      await page.locator(".candidate-body").waitFor();
    },
    ask: (page, say) => click(page, say("decide")),
  },
  shareText: {
    prepare: (page, say) => openTab(page, say("tabReport")),
    ask: (page, say) => page.getByText(say("share"), { exact: true }).click(),
    again: tryAgain,
  },
  tryValues: { ask: (page, say) => openTab(page, say("tabTry")), again: tryAgain },
  seekGoal: {
    prepare: async (page, say) => {
      await openTab(page, say("tabTry"));
      await page.getByLabel(say("goal")).fill("1500000");
    },
    ask: (page, say) => click(page, say("seek")),
  },
  jumpTo: {
    prepare: async (page) => {
      await page.locator("#kpi-1").click();
      await page.keyboard.press("Enter");
    },
    ask: (page, say) => click(page, say("goToCell")),
  },
  insertTemplateFromSidebar: { options: EMPTY, ask: (page, say) => click(page, say("insertTemplate")) },
  readOwnTable: {
    options: SELECTED,
    prepare: (page, say) => click(page, say("ownTitle")),
    ask: (page, say) => click(page, say("readSelection")),
  },
  useOwnTable: {
    options: SELECTED,
    prepare: async (page, say) => {
      const selection = { sheet: "Sales", row: 0, column: 0, rows: 4, columns: 3 };
      await page.evaluate((given) => Object.assign(window, { selection: given }), selection);
      await click(page, say("ownTitle"));
      await click(page, say("readSelection"));
      await page.locator(".found-kpis").waitFor();
    },
    ask: (page, say) => click(page, say("makeTree")),
  },
  showBigPicture: { ask: (page, say) => click(page, say("bigPicture")) },
  refreshFromSidebar: { ...FOLLOWED, ask: (page, say) => click(page, say("refreshReport")) },
  closeMonth: { ...FOLLOWED, ask: (page) => page.locator(".panel-page h2 ~ .buttons button").last().click() },
  followRefresh: { ...FOLLOWED, isQuiet: true, ask: (page, say) => click(page, say("refreshReport")) },
  readSettings: { ask: (page, say) => click(page, say("settings")), again: tryAgain },
  writeSetting: {
    prepare: async (page, say) => {
      await click(page, say("settings"));
      await page.locator(".panel-page select").first().waitFor();
    },
    ask: async (page) => {
      const field = page.locator(".panel-page select").first();
      await field.selectOption({ index: (await field.inputValue()) === "" ? 1 : 0 });
    },
  },
  lookIntoSurprises: {
    options: EMPTY,
    ask: (page, say) => click(page, say("worrySurprise")),
    again: (page, say) => click(page, say("readAgain")),
  },
};

/** What Google, the script or nobody at all answers, and what the sidebar says then. */
const FAILURES = [
  {
    message: "You are trying to edit a protected cell or object.",
    words: () => "You are trying to edit a protected cell or object.",
  },
  { message: "Error code PERMISSION_DENIED.", words: (say: Say) => say("accounts") },
  { message: "NetworkError: Connection failure due to HTTP 0", words: (say: Say) => say("network") },
  { message: "", words: (say: Say) => say("timeout") },
] as const;

const failWith = (page: Page, message: string | null): Promise<void> =>
  page.evaluate((failure) => {
    window.failure = failure;
  }, message);

const countOf = (page: Page, name: string): Promise<number> =>
  page.evaluate((asked) => window.endpointCalls.filter((call) => call === asked).length, name);

const asked = Object.entries(ASKINGS).map(([name, asking]) => ({ name, ...asking }));

describe.each(["ja", "en"] as const)("in %s", (language) => {
  const say = sayIn(language);

  test.each(asked.filter(({ isQuiet }) => !isQuiet))(
    "whatever becomes of $name, it is waited for, said, and can be done again",
    async ({ name, options, prepare, ask, again = ask }) => {
      const page = await open({ ...options, language });
      await page.clock.install();
      await prepare?.(page, say);
      for (const [turn, { message, words }] of FAILURES.entries()) {
        const before = await countOf(page, name);
        await failWith(page, message);
        await (turn === 0 ? ask : again)(page, say);
        await expect.poll(() => countOf(page, name)).toBeGreaterThan(before);
        if (message === "") {
          await page.locator('[aria-busy="true"]').first().waitFor();
          // As long as Google lets a script run, and a little more.
          await page.clock.fastForward(400_000);
        }
        await page.locator(".notice.failed").getByText(words(say), { exact: true }).waitFor({ timeout: 5000 });
        expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
      }
      await failWith(page, null);
      const before = await countOf(page, name);
      await again(page, say);
      await expect.poll(() => countOf(page, name)).toBeGreaterThan(before);
      await page.locator(".notice.failed").waitFor({ state: "detached" });
    },
  );

  test.each(asked.filter(({ isQuiet }) => isQuiet))(
    "$name may fail in silence, and is asked again",
    async ({ name, prepare, ask }) => {
      const page = await open({ language });
      await prepare?.(page, say);
      await ask(page, say);
      // What is followed must have begun, or it fails itself.
      await expect.poll(() => countOf(page, "refreshFromSidebar")).toBe(1);
      await failWith(page, "NetworkError");
      await expect.poll(() => countOf(page, name), { timeout: 10_000 }).toBeGreaterThan(2);
      expect(await page.locator(".notice.failed").count()).toBe(0);
      expect(await page.getByRole("progressbar").count()).toBe(1);
    },
  );
});
