import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { largeSheets, shoot } from "./sidebar-page.ts";
import { useSidebar } from "./use-sidebar.ts";

const open = useSidebar();
const options = { view: "picture", width: 1400, height: 860 } as const;

test.each(["en", "ja"] as const)("the whole tree with its values, and one path emphasised, in %s", async (language) => {
  const page = await open({ ...options, language });
  const svg = page.locator("svg");
  expect(await svg.locator("rect").count()).toBe(14);
  expect(await svg.textContent()).toContain(language === "ja" ? "1,201,200円" : "¥1,201,200");
  const amount = language === "ja" ? "付帯売上への寄与は▲172,267円です" : "revenue by −\u2060¥172,267";
  expect((await svg.locator("text").allTextContents()).filter((text) => text.endsWith(amount))).toHaveLength(2);
  expect(await svg.evaluate(overlapping)).toEqual([]);
  // The KPI to work on, and the two above it, hang on two thick lines.
  expect(await svg.locator('path[stroke-width="3"]').count()).toBe(2);
  expect(await svg.locator("path[stroke-dasharray]").count()).toBe(4);
  await shoot(page, `kpi-big-picture-${language}`);
});

test("keys, wheel and mouse move and zoom it", async () => {
  const page = await open(options);
  const sight = () => page.locator("svg > g").getAttribute("transform");
  await expect.poll(sight).not.toBe("translate(0 0) scale(1)");
  const fitted = await sight();
  await page.locator("svg").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(sight).toMatch(/^translate\(-60 0\)/);
  await page.keyboard.press("+");
  await page.keyboard.press("0");
  await expect.poll(sight).toBe(fitted);
  await page.mouse.move(700, 700);
  const pointed = await page.evaluate(drawingPointAt, [700, 700] as const);
  await page.mouse.wheel(0, -100);
  await expect.poll(sight).not.toBe(fitted);
  const grown = await page.evaluate(drawingPointAt, [700, 700] as const);
  expect(grown[0]).toBeCloseTo(pointed[0], 3);
  expect(grown[1]).toBeCloseTo(pointed[1], 3);
  await page.mouse.down();
  await page.mouse.move(760, 720, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await page.evaluate(drawingPointAt, [760, 720] as const))[0]).toBeCloseTo(pointed[0], 3);
  expect((await page.evaluate(drawingPointAt, [760, 720] as const))[1]).toBeCloseTo(pointed[1], 3);
});

/** Texts of one box that run into each other, or out of it. */
function overlapping(svg: SVGElement): readonly string[] {
  return [...svg.querySelectorAll("g > rect")].flatMap((rect) => {
    const edge = rect.getBoundingClientRect().right;
    const [, value, change, ...others] = [...(rect.parentElement?.querySelectorAll("text") ?? [])];
    const rightOf = (text?: Element): number => text?.getBoundingClientRect().right ?? 0;
    const isMixed = change?.textContent !== "" && rightOf(value) > (change?.getBoundingClientRect().left ?? 0);
    const isOut = [value, change, ...others].some((text) => rightOf(text) > edge);
    return isMixed || isOut ? [rect.parentElement?.textContent ?? ""] : [];
  });
}

/** Which point of the drawing lies at a point of the window. */
function drawingPointAt([x, y]: readonly [number, number]): readonly [x: number, y: number] {
  const drawing = document.querySelector<SVGGElement>("svg > g");
  const point = new DOMPoint(x, y).matrixTransform(drawing?.getScreenCTM()?.inverse());
  return [point.x, point.y];
}

test("it is saved as SVG and as PNG, with a name of HTML as text", async () => {
  const name = '<img src=x onerror="window.hit=1">';
  const rows = [
    ["ID", "Parent", "Op", "Name"],
    ["R", "", "=", name],
    ["P", "R", "×", "価格"],
  ];
  const page = await open({ ...options, sheets: [{ name: "Tree", role: "tree", rows }] });
  const saved = async (format: string): Promise<Buffer> => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: format }).click()]);
    expect(file.suggestedFilename()).toBe(`kpi-tree.${format.toLowerCase()}`);
    return readFileSync(await file.path());
  };
  const svg = (await saved("SVG")).toString("utf8");
  expect(svg).toContain("&lt;img src=x");
  expect(svg).toMatch(/^<svg[^>]* viewBox="0 0 \d+/);
  const png = await saved("PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Twice as many points as the drawing is wide: two boxes, a gap and two margins.
  expect(png.readUInt32BE(16)).toBe(2 * (2 * 220 + 46 + 2 * 16));
  expect(await page.evaluate(() => Reflect.get(window, "hit"))).toBeUndefined();
});

test("a thousand KPIs are drawn as well", async () => {
  const page = await open({ ...options, sheets: largeSheets(1000) });
  await expect.poll(() => page.locator("svg rect").count()).toBe(1000);
});
