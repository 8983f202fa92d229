import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sayIn } from "../../src/sidebar/client/words.ts";
import { sights } from "./sidebar-sights.ts";
import { useSidebarAgain } from "./use-sidebar.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const open = useSidebarAgain();
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Each rule of axe-core that is broken, with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axeFile });
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all, none }) => `${id}: ${html} ${[...any, ...all, ...none].map(({ message }) => message).join("; ")}`,
    ),
  );
}

describe.each(["ja", "en"] as const)("axe-core finds nothing in %s", (language) => {
  test.each(sights)("on: $name", async ({ options, reach }) => {
    const page = await open({ ...options, language });
    await reach(page, sayIn(language));
    expect(await violations(page)).toEqual([]);
  });
});
