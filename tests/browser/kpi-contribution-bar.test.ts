import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { largeSheets, row, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();

/** How far the bar of a row goes from zero, in halves of its room: −1 is all of the left. Null without a bar. */
async function pull(page: Page, name: string): Promise<number | null> {
  const track = row(page, name).first().locator(".pull");
  if ((await track.count()) === 0) return null;
  const bar = track.locator(".bar");
  if ((await bar.count()) === 0) return 0;
  const [whole, part] = [await track.boundingBox(), await bar.boundingBox()];
  if (!whole || !part) throw new Error(`The bar of ${name} is not to be seen`);
  const zero = whole.x + whole.width / 2;
  const isDown = await bar.evaluate((each) => each.classList.contains("down"));
  // Hatched where it goes down, so that the side is not all that tells.
  expect(isDown).toBe(part.x < zero - 1);
  return Number(((isDown ? -part.width : part.width) / (whole.width / 2)).toFixed(2));
}

describe("the contribution bar of a KPI in the tree", () => {
  // +58,733 and −172,267 of +1,200; the active rate has moved the result most.
  test.each([
    ["en", "Average add-on unit price", "Active rate", "Toss-ups", "Ancillary (add-on) revenue by −\u2060¥172,267"],
    ["ja", "付帯平均単価", "アクティブ率", "トスアップ数", "付帯売上への寄与は▲172,267円"],
  ] as const)(
    "goes right or left of zero by what it did to the result, and is said, in %s",
    async (language, price, rate, belief, said) => {
      const page = await open({ language });
      await shoot(page, `kpi-contribution-${language}`);
      expect(await pull(page, rate)).toBe(-1);
      expect(await pull(page, price)).toBe(0.34);
      expect(await pull(page, belief)).toBeNull();
      expect(await row(page, rate).first().getAttribute("aria-label")).toContain(said);
    },
  );

  test("adds nothing to the rows of a tree of 10,000 that are in the page", async () => {
    const page = await open({ sheets: largeSheets(10_000) });
    await shoot(page, "kpi-contribution-large");
    const { mostRows, gaps } = await page.locator(".tree").evaluate(scrollThrough);
    expect(mostRows).toBeLessThanOrEqual(18);
    expect(gaps).toEqual([]);
  });
});

/** Runs in the page: jumps through the tree; the most rows there were at once, and where nothing was drawn in sight. */
async function scrollThrough(tree: Element): Promise<{ readonly mostRows: number; readonly gaps: readonly number[] }> {
  const gaps: number[] = [];
  let mostRows = 0;
  const { left, top, bottom } = tree.getBoundingClientRect();
  for (let place = 0; place < 100_000; place += 2_000) {
    tree.scrollTop = place;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    mostRows = Math.max(mostRows, tree.querySelectorAll('[role="treeitem"]').length);
    const isDrawn = (y: number): boolean => document.elementFromPoint(left + 9, y)?.closest('[role="treeitem"]') != null;
    if (!isDrawn(top + 1) || !isDrawn(bottom - 1)) gaps.push(place);
  }
  return { mostRows, gaps };
}
