import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** A person without a mouse. After every key they must see where they are. */
export interface KeyboardOnly {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab until something of this name has the keyboard. */
  readonly tabTo: (name: string | RegExp) => Promise<void>;
  /** What has the keyboard, as a screen reader names it. */
  readonly where: () => Promise<string>;
  /** How often a mouse or a finger was used. */
  readonly touches: () => Promise<number>;
}

/** More stops than any panel has. */
const MOST_STOPS = 60;

declare global {
  interface Window {
    touches: number;
  }
}

/** Puts the mouse away and watches that it stays away from the sidebar. */
export async function useKeyboardOnly(page: Page, sidebar: Frame): Promise<KeyboardOnly> {
  await sidebar.evaluate(() => {
    window.touches = 0;
    for (const kind of ["pointerdown", "mousedown", "touchstart"])
      window.addEventListener(kind, () => window.touches++, { capture: true });
  });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expectSense(sidebar, key);
    }
  };
  const where = (): Promise<string> => sidebar.evaluate(nameOfFocused);
  return {
    press,
    type: async (text) => {
      await page.keyboard.insertText(text);
      await expectSense(sidebar, text);
    },
    tabTo: async (name) => {
      const stops: string[] = [];
      while (stops.length < MOST_STOPS) {
        await press("Tab");
        const stop = await where();
        if (typeof name === "string" ? stop.startsWith(name) : name.test(stop)) return;
        stops.push(stop);
      }
      throw new Error(`Tab does not lead to ${name}: ${stops.join(" | ")}`);
    },
    where,
    touches: () => sidebar.evaluate(() => window.touches),
  };
}

/** Once nothing is waited for, something in sight has the keyboard, and a ring around it says so. */
async function expectSense(sidebar: Frame, after: string): Promise<void> {
  await expect.poll(() => sidebar.locator(".sidebar").getAttribute("aria-busy"), { message: `after ${after}` }).toBe("false");
  const lost = await sidebar.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "nothing has the keyboard";
    const { width, height, top, bottom } = focused.getBoundingClientRect();
    if (width === 0 || height === 0) return "what has the keyboard is not shown";
    if (bottom < 0 || top > window.innerHeight) return "what has the keyboard is out of sight";
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? "no ring shows what has the keyboard" : "";
  });
  expect(lost === "" ? "" : `${lost} after ${after}`).toBe("");
}

function nameOfFocused(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return "";
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? [...(focused.labels ?? [])] : [];
  const label = labels[0]?.querySelector("span")?.textContent ?? labels[0]?.textContent;
  return (focused.getAttribute("aria-label") ?? label ?? focused.textContent ?? "").trim();
}
