import { describe, expect, test } from "vitest";
import { sayIn } from "../../src/sidebar/client/words.ts";
import { findCutOff } from "./cut-off.ts";
import { shoot } from "./sidebar-page.ts";
import { sights } from "./sidebar-sights.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();
const inTheSidebar = sights.filter(({ options }) => options?.view === undefined);

/** A sidebar of 300 px, and what is left of it when everything in it is twice as large. */
const SIZES = [
  { size: "as Google makes it", width: 300, height: 720 },
  { size: "at 200 %", width: 150, height: 360 },
];

describe.each(SIZES)("nothing is cut off, $size", ({ width, height }) => {
  describe.each(["ja", "en"] as const)("in %s", (language) => {
    test.each(inTheSidebar)("on: $name", async ({ name, options, reach }) => {
      const page = await open({ ...options, language, width, height });
      await reach(page, sayIn(language));
      await shoot(page, `fit-${width}-${language}-${name.replace(/\W+/g, "-")}`);
      expect(await findCutOff(page)).toEqual([]);
    });
  });
});
