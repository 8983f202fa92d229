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
  // The name of the result stands in the picture: where there is no room for it in every sentence, it is left out whole.
  const sentence = language === "ja" ? "付帯売上への寄与は▲172,267円です" : "Moved … by −\u2060¥172,267";
  const texts = await svg.locator("text").allTextContents();
  expect(texts.filter((text) => text === sentence)).toHaveLength(2);
  expect(texts[0]).toBe(language === "ja" ? "2026年10月 · 2026年9月との比較" : "October 2026 · against September 2026");
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

test("of a thousand KPIs those in sight are drawn, large enough to be read, and all of them are saved", async () => {
  const page = await open({ ...options, sheets: largeSheets(1000) });
  const boxes = page.locator("svg rect");
  await boxes.first().waitFor();
  expect(await boxes.count()).toBeLessThan(100);
  expect((await boxes.first().boundingBox())?.width).toBeGreaterThan(150);
  // The root, with nothing to work on in a tree without targets.
  const root = await page
    .locator("svg g", { hasText: /^Result/ })
    .last()
    .boundingBox();
  expect(root?.y).toBeGreaterThan(200);
  expect(root?.y).toBeLessThan(700);

  await page.locator("svg").focus();
  const before = await page.locator("svg text").allTextContents();
  for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.locator("svg text").allTextContents()).not.toEqual(before);
  await page.keyboard.press("0");
  await expect.poll(async () => (await boxes.last().boundingBox())?.width).toBeCloseTo(11, 0);

  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  expect(readFileSync(await file.path(), "utf8").match(/<rect /g)).toHaveLength(1000);
});

test("another period can be looked at, and the file says which one it shows", async () => {
  const page = await open(options);
  await page.getByLabel("Period").selectOption("2026-09");
  await page.locator("svg text", { hasText: "¥1,200,000" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const svg = readFileSync(await file.path(), "utf8");
  expect(svg).toContain(">September 2026<");
  expect(svg).toContain("¥1,200,000");
});

test("a failure is said in words, and asking again brings the picture", async () => {
  const page = await open({ ...options, failure: "PERMISSION_DENIED" });
  await page
    .getByRole("alert")
    .getByText(/^Google refused access/)
    .waitFor();
  await page.evaluate(() => {
    window.failure = null;
  });
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("svg rect").first().waitFor();
});
