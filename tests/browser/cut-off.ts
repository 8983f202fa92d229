import type { Page } from "playwright-core";

/**
 * What does not fit where it stands: what sticks out of the page, what would have to be scrolled sideways, and text whose end
 * is hidden. Text that ends in dots is fit when its title says all of it, and so is what only screen readers are told.
 */
export function findCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const plain = (text: string | null | undefined): string => (text ?? "").replace(/[★↑↓ ]/g, "");
    const isShortened = (element: Element): boolean => {
      const isDotted = getComputedStyle(element).textOverflow === "ellipsis";
      return isDotted && plain(element.closest("[title]")?.getAttribute("title")).includes(plain(element.textContent));
    };
    const isHidden = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== "visible" && element.scrollWidth > element.clientWidth;
    };
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").slice(0, 40)}”`;
    const found: string[] = [];
    for (const notice of document.querySelectorAll(".notice")) {
      const { top, bottom } = notice.getBoundingClientRect();
      if (top < 0 || bottom > window.innerHeight + 0.5) found.push(`out of sight: ${nameOf(notice)}`);
    }
    for (const element of document.querySelectorAll("body, body *:not(script, svg *, option)")) {
      const { left, right, width: wide, height } = element.getBoundingClientRect();
      if (wide === 0 || height === 0 || element.closest(".unseen, .progress") || isShortened(element)) continue;
      if (left < -0.5 || right > width + 0.5)
        found.push(`sticks out by ${Math.max(-left, right - width).toFixed(0)} px: ${nameOf(element)}`);
      if (element.matches("input, select, textarea")) continue;
      const line = element.closest(".row")?.getBoundingClientRect();
      if (line && element.getBoundingClientRect().bottom > line.bottom + 0.5)
        found.push(`hangs out of its row: ${nameOf(element)}`);
      if (isHidden(element)) found.push(`hides ${element.scrollWidth - element.clientWidth} px: ${nameOf(element)}`);
    }
    return found;
  });
}
