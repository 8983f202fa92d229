import { describe, expect, test } from "vitest";
import { sayIn } from "../../src/sidebar/client/words.ts";
import { countDifferentPoints } from "./compare-pictures.ts";
import { findCutOff } from "./cut-off.ts";
import { shoot } from "./sidebar-page.ts";
import { sights } from "./sidebar-sights.ts";
import { useSidebarAgain } from "./use-sidebar.ts";

const open = useSidebarAgain();
const STILL = { animations: "disabled" } as const;
const inTheSidebar = sights.filter(({ options }) => options?.view === undefined);

describe.each(["ja", "en"] as const)("in %s", (language) => {
  test.each(inTheSidebar)(
    "nothing is cut off, and whatever colours surround it are none of its business, on: $name",
    async (sight) => {
      const page = await open({ ...sight.options, language });
      await sight.reach(page, sayIn(language));
      const name = `${language}-${sight.name.replace(/\W+/g, "-")}`;
      const inTheLight = await shoot(page, `fit-300-${name}`, STILL);
      expect(await findCutOff(page)).toEqual([]);

      await page.emulateMedia({ colorScheme: "dark" });
      const inTheDark = await page.screenshot(STILL);
      expect(await countDifferentPoints(page, inTheDark, inTheLight)).toBe(0);

      await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
      await shoot(page, `forced-colours-${name}`);
      expect(await findCutOff(page)).toEqual([]);
    },
  );

  test.each(inTheSidebar)("nothing is cut off at 200 %, on: $name", async (sight) => {
    // Half as wide and half as high, in points that are twice as large.
    const page = await open({ ...sight.options, language, width: 150, height: 360 });
    await sight.reach(page, sayIn(language));
    await shoot(page, `fit-150-${language}-${sight.name.replace(/\W+/g, "-")}`);
    expect(await findCutOff(page)).toEqual([]);
  });
});
