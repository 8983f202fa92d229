import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../browser/chromium.ts";
import type { AnswerTime } from "../../browser/sidebar-desk.ts";
import { openSidebarPage, type SidebarOptions } from "../../browser/sidebar-page.ts";
import { cellTables } from "../cell-tables.ts";
import { median } from "../measure.ts";
import { randomTree } from "../random-tree.ts";
import { type Line, note, within } from "../table.ts";

const ROUNDS = 7;
/** A laptop of the office, seen from this machine. */
const SLOWDOWN = 4;
const MONTHS = 36;
/** Frames that are watched while the tree scrolls, and how far it goes in each. */
const FRAMES = 180;
const POINTS_PER_FRAME = 400;

/** The sidebar in Chromium, from the arrival of an answer until it is on the screen. */
export async function sidebarLines(): Promise<Line[]> {
  const browser = await launchBrowser();
  try {
    return [...(await usualLines(browser)), ...(await largeLines(browser))];
  } finally {
    await browser.close();
  }
}

async function usualLines(browser: Browser): Promise<Line[]> {
  const first: number[] = [];
  const edits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await openSidebarPage(browser, { sheets: sheetsOf(500), slowdown: SLOWDOWN });
    first.push((await answerTo(page, "sidebarState", 0)).showing);
    await page.locator("#kpi-1").click();
    for (let edit = 0; edit < 4; edit++) {
      await page.keyboard.press(edit % 2 === 0 ? "Alt+ArrowDown" : "Alt+ArrowUp");
      edits.push((await answerTo(page, "editTree", edit)).showing);
    }
    await close();
  }
  return [
    within(`sidebar, 500 × ${MONTHS}, ${SLOWDOWN}× slower: first view after the data has arrived`, median(first), 300, "ms"),
    within(`sidebar, 500 × ${MONTHS}, ${SLOWDOWN}× slower: an edit shown after its answer has arrived`, median(edits), 50, "ms"),
  ];
}

const PANELS = [
  { tab: "Why", name: "explainResult" },
  { tab: "Focus", name: "rankLeaves" },
  { tab: "What if", name: "tryValues" },
] as const;

async function largeLines(browser: Browser): Promise<Line[]> {
  const { page, close } = await openSidebarPage(browser, { sheets: sheetsOf(10_000) });
  const lines = [timeLine("tree", await answerTo(page, "sidebarState", 0))];
  const gaps = await page.evaluate(scrollThrough, { frames: FRAMES, points: POINTS_PER_FRAME });
  const sorted = [...gaps].sort((one, other) => one - other);
  const of = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
  lines.push(
    note("sidebar, 10,000 KPIs: gap between frames while it scrolls", `${of(0.5)} ms, 95 % ≤ ${of(0.95)} ms, worst ${of(1)} ms`),
  );
  for (const { tab, name } of PANELS) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    lines.push(timeLine(`tab “${tab}”`, await answerTo(page, name, 0)));
  }
  await close();
  return lines;
}

function timeLine(what: string, { computing, showing, letters }: AnswerTime): Line {
  const size = letters < 1e6 ? `${(letters / 1000).toFixed(0)} kB` : `${(letters / 1e6).toFixed(1)} MB`;
  return note(
    `sidebar, 10,000 KPIs: ${what}`,
    `${computing.toFixed(0)} ms to compute, ${size}, ${showing.toFixed(0)} ms to show`,
  );
}

/** The time of the answer to a question that was asked for the n-th time, counted from 0. */
async function answerTo(page: Page, name: string, turn: number): Promise<AnswerTime> {
  const times = await page.waitForFunction(([asked, at]) => window.answerTimes.filter((time) => time.name === asked)[at], [
    name,
    turn,
  ] as const);
  const time = await times.jsonValue();
  if (!time) throw new Error(`${name} was not answered`);
  return time;
}

function sheetsOf(size: number): NonNullable<SidebarOptions["sheets"]> {
  const { tree, data } = cellTables(randomTree(size), MONTHS);
  return [
    { name: "Tree", role: "tree", rows: tree },
    { name: "Data", role: "data", rows: data },
  ];
}

/** Runs in the page: milliseconds between frames while the tree goes by. */
function scrollThrough({ frames, points }: { readonly frames: number; readonly points: number }): Promise<number[]> {
  const tree = document.querySelector(".tree");
  const gaps: number[] = [];
  return new Promise((resolve) => {
    let last = performance.now();
    const step = (now: number): void => {
      gaps.push(now - last);
      last = now;
      if (tree) tree.scrollTop += points;
      if (gaps.length < frames) requestAnimationFrame(step);
      else resolve(gaps.slice(1));
    };
    requestAnimationFrame(step);
  });
}
