import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderBand } from "../../../src/engine/attribution/order-band.ts";
import { productRange } from "../../../src/engine/attribution/product-range.ts";
import { type Figures, grow, modelOf, type Row, rowsOf } from "../tree/grow.ts";

function band(short: readonly Row[], before: Figures, after: Figures) {
  const tree = grow(short);
  return Object.fromEntries(
    orderBand(modelOf(tree, [before, after]), 0, 1).map(({ node, ...row }) => [tree.definitions[node]?.id ?? "", row] as const),
  );
}

describe("The band of a contribution over all orders", () => {
  it("has the known ends for 10,000 × 200 × 60 % → 10,500 × 220 × 52 % (domain H.3)", () => {
    const rows = rowsOf("r\nprice × r\ncustomers × r\nactive × r");
    const { price, customers, active, r } = band(
      rows,
      { price: 10_000, customers: 200, active: 0.6 },
      { price: 10_500, customers: 220, active: 0.52 },
    );
    // Price moves at 200 or 220 customers and 60 or 52 % active: 500 × 104 … 500 × 132.
    expect(price).toMatchObject({ lowest: expect.closeTo(52_000, 6), highest: expect.closeTo(66_000, 6), robust: true });
    expect(customers).toMatchObject({ lowest: expect.closeTo(104_000, 6), highest: expect.closeTo(126_000, 6) });
    expect(active).toMatchObject({ lowest: expect.closeTo(-184_800, 6), highest: expect.closeTo(-160_000, 6), robust: true });
    expect(r).toMatchObject({ lowest: expect.closeTo(1200, 6), highest: expect.closeTo(1200, 6), robust: true });
  });

  it("has no width for sums", () => {
    expect(band(rowsOf("r\na + r\nb - r"), { a: 1, b: 2 }, { a: 5, b: 4 })).toMatchObject({
      a: { contribution: 4, lowest: 4, highest: 4, robust: true },
      b: { contribution: -2, lowest: -2, highest: -2, robust: true },
    });
  });

  it("says where the largest contributor depends on the order", () => {
    // Whichever moves second moves at the other's new value and gets 11, the first 10.
    const { r, a, b, c } = band(rowsOf("r\na × r\nb × r\nc × r"), { a: 10, b: 10, c: 1 }, { a: 11, b: 11, c: 1 });
    expect([r?.robust, a?.robust, b?.robust, c?.robust]).toEqual([false, false, false, true]);
  });

  it("is not misled by bands that overlap although the same leaf leads in every order", () => {
    // New and old customers cancel out at every price, so they always tie; the price of the other factors never overtakes them.
    const { r, b, c } = band(rowsOf("r\np × r\nq × r\nb + q\nc + q"), { p: 100, b: 200, c: 800 }, { p: 110, b: 300, c: 700 });
    expect(b).toMatchObject({ lowest: 10_000, highest: 11_000, robust: true });
    expect(c).toMatchObject({ lowest: -11_000, highest: -10_000, robust: true });
    expect(r?.robust).toBe(true);
  });

  it("answers before a cell is given up on, even for a product of thousands of factors", () => {
    const factors = Array.from({ length: 6000 }, (_, at) => `f${at}`);
    const figures = (value: (at: number) => number): Figures => Object.fromEntries(factors.map((id, at) => [id, value(at)]));
    const rows = rowsOf(["r", ...factors.map((id) => `${id} × r`)].join("\n"));
    const { r, f0, f1 } = band(
      rows,
      figures(() => 1),
      figures((at) => (at % 2 === 0 ? 1.001 : 1 / 1.001)),
    );
    // As many grow as shrink, so whoever moves when most others have grown leads, and the next order has another leader.
    expect([r?.robust, f0?.robust, f1?.robust]).toEqual([false, false, false]);
  }, 30_000);

  it("chains down the tree, and through divisions", () => {
    const { x, y, d } = band(rowsOf("r\nn × r\nd ÷ r\nx + n\ny + n"), { x: 6, y: 2, d: 2 }, { x: 9, y: 1, d: 4 });
    // n: 8 → 10 at ½ or ¼; x: +3, y: −1 at the same; d: 2 → 4 at n = 8 or 10.
    expect(x).toMatchObject({ lowest: 0.75, highest: 1.5 });
    expect(y).toMatchObject({ lowest: -0.5, highest: -0.25 });
    expect(d).toMatchObject({ lowest: -2.5, highest: -2 });
  });

  it("is known for formulas too", () => {
    const { a, b } = band([{ id: "t", formula: "=MAX(a, b)" }, { id: "a" }, { id: "b" }], { a: 1, b: 1 }, { a: 4, b: 3 });
    expect(a).toMatchObject({ contribution: 2, lowest: 1, highest: 3 });
    expect(b).toMatchObject({ contribution: 1, lowest: 0, highest: 2 });
  });

  it("is blank where there is no contribution", () => {
    const { b } = band(rowsOf("r\na + r\nb ~ r"), { a: 1, b: 1 }, { a: 2, b: 2 });
    expect(b).toEqual({
      contribution: null,
      lowest: null,
      highest: null,
      robust: null,
    });
  });

  it("knows what a factor that changes its sign is worth at least", () => {
    // u goes from 4 to -1 in five equal steps. If v moves first, it brings 2 × 4 = 8 and each step of u -3; otherwise -2 and -1.
    const us = ["a", "b", "c", "d", "e"];
    const rows = rowsOf(`r\ns + r\nw + r\nv × s\nu × s\n${us.map((id) => `${id} + u`).join("\n")}`);
    const at = (each: number): Figures => Object.fromEntries(us.map((id) => [id, each]));
    const { r, v, w } = band(rows, { ...at(0.8), v: 1, w: 0 }, { ...at(-0.2), v: 3, w: 1 });
    expect(v).toMatchObject({ contribution: expect.closeTo(3, 9), lowest: expect.closeTo(-2, 9), highest: expect.closeTo(8, 9) });
    expect([r?.robust, v?.robust, w?.robust]).toEqual([true, true, true]);
  });

  it("does not trust a lead that only the average has", () => {
    // If v moves first, it brings 9 × 1 and each half of u -5; otherwise -9 and 4. On average v brings nothing, and a half of u -0.5.
    const rows = rowsOf("r\nv × r\nu × r\na + u\nb + u");
    const { r, v, a, b } = band(rows, { v: -4, a: 0.5, b: 0.5 }, { v: 5, a: -0.5, b: -0.5 });
    expect([v?.contribution, a?.contribution, b?.contribution]).toEqual([0, -0.5, -0.5]);
    expect([r?.robust, v?.robust, a?.robust]).toEqual([false, false, false]);
  });

  it("has the ends that trying every order finds, whatever the signs and zeros", () => {
    const factor = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 7 }), (pairs) => {
        const { lowest, highest } = productRange(
          pairs.map(([before]) => before),
          pairs.map(([, after]) => after),
        );
        pairs.forEach((_, at) => {
          const others = pairs.filter((_pair, other) => other !== at);
          const products = others.reduce<readonly number[]>(
            (all, pair) => all.flatMap((each) => pair.map((end) => each * end)),
            [1],
          );
          expect(lowest[at]).toBeCloseTo(Math.min(...products), 9);
          expect(highest[at]).toBeCloseTo(Math.max(...products), 9);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
