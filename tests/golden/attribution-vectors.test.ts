import { describe, expect, test } from "vitest";
import { kitagawa } from "../../src/engine/attribution/kitagawa.ts";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { factorize } from "../../src/engine/factors/factorize.ts";
import { methodVector } from "./method-vector.ts";

type Named = Readonly<Record<string, number>>;

interface Product {
  readonly formula: string;
  readonly base: Named;
  readonly current: Named;
}

interface Split {
  readonly contributions: Named;
  readonly total: number;
}

const products = ["dev-attr-01", "dev-attr-02", "dev-attr-03", "dev-attr-09"].map((id) => methodVector<Product, Split>(id));

test.each(products.map((vector) => [vector.title, vector] as const))("Shapley of a product: %s", (_, { inputs, expected }) => {
  const names = inputs.formula.split("*");
  const values = (side: Named) => names.map((name) => side[name] ?? Number.NaN);
  const { before, after, contributions } = factorize(values(inputs.base), values(inputs.current));
  // The sources print six to seven digits.
  const digits = expected.total > 100 ? 2 : 6;
  expect(contributions).toEqual(names.map((name) => expect.closeTo(expected.contributions[name] ?? Number.NaN, digits)));
  expect(after - before).toBeCloseTo(expected.total, digits);
});

interface Segments {
  readonly segments: readonly { readonly base: Named; readonly current: Named }[];
}

const segments = methodVector<Segments, { readonly by_factor: Named; readonly total: number }>("dev-attr-05");

test(`Shapley of a sum of products: ${segments.title}`, () => {
  const names = ["bm", "mw", "wp"];
  const totals = [0, 0, 0];
  for (const { base, current } of segments.inputs.segments) {
    const values = (side: Named) => names.map((name) => side[name] ?? Number.NaN);
    factorize(values(base), values(current)).contributions.forEach((part, factor) => {
      totals[factor] = (totals[factor] ?? 0) + part;
    });
  }
  expect(totals).toEqual(names.map((name) => expect.closeTo(segments.expected.by_factor[name] ?? Number.NaN, 6)));
});

interface LmdiExpected {
  readonly additive: Readonly<Record<string, readonly number[]>>;
  readonly multiplicative: Readonly<Record<string, readonly number[]>>;
}

describe.each(
  ["dev-attr-16", "dev-attr-17"].map((id) =>
    methodVector<{ readonly periods: Readonly<Record<string, readonly (readonly number[])[]>> }, LmdiExpected>(id),
  ),
)("LMDI: $title", ({ inputs, expected }) => {
  test.each(Object.keys(expected.additive))("%s", (pair) => {
    const [from = "", to = ""] = pair.split(">");
    const split = lmdi(inputs.periods[from] ?? [], inputs.periods[to] ?? []);
    expect(split.additive).toEqual(expected.additive[pair]?.map((each) => expect.closeTo(each, 6)));
    expect(split.multiplicative).toEqual(expected.multiplicative[pair]?.map((each) => expect.closeTo(each, 8)));
  });
});

interface ZeroLimits {
  readonly cases: readonly { readonly v0: number; readonly vT: number; readonly x0: number; readonly xT: number }[];
}

const limits = methodVector<ZeroLimits, { readonly values: readonly number[] }>("dev-attr-18");

test.each(limits.inputs.cases.map((each, at) => [each, limits.expected.values[at]] as const))(
  `LMDI at zero: ${limits.title}: %j gives %d`,
  ({ v0, vT, x0, xT }, expected) => {
    // A second factor makes the given value from the given factor, as long as that can be.
    const other = (value: number, factor: number) => (factor === 0 ? Math.max(v0, vT) / Math.max(x0, xT, 1) : value / factor);
    const [part] = lmdi([[x0, other(v0, x0)]], [[xT, other(vT, xT)]]).additive;
    expect(part).toBe(expected);
  },
);

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

interface RatioMix {
  readonly periods: Readonly<Record<string, Readonly<Record<string, Rate>>>>;
}

/** By pair of periods: the effects of each segment, and in some vectors their total. */
type RatioMixExpected = Readonly<
  Record<string, Readonly<Record<string, number | { readonly inner: number; readonly mix: number }>>>
>;

/** Ours is centred on the mean of both averages, so only the sums of rate and mix can be those of other centrings. */
describe.each(["dev-attr-12", "dev-attr-13", "dev-attr-14"].map((id) => methodVector<RatioMix, RatioMixExpected>(id)))(
  "Kitagawa: $title",
  ({ inputs, expected }) => {
    test.each(Object.keys(expected))("%s", (pair) => {
      const [before = {}, after = {}] = pair.split(">").map((period) => inputs.periods[period]);
      const rate = (side: Rate | undefined) => (side ? side.numerator / side.denominator : null);
      const split = kitagawa(
        Object.keys(before).map((name) => ({
          weightBefore: before[name]?.denominator ?? null,
          valueBefore: rate(before[name]),
          weightAfter: after[name]?.denominator ?? null,
          valueAfter: rate(after[name]),
        })),
      );
      const total = Object.values(expected[pair] ?? {}).reduce<number>(
        (sum, effect) => (typeof effect === "number" ? sum : sum + effect.inner + effect.mix),
        0,
      );
      expect(split?.total.total).toBeCloseTo(total, 5);
      expect((split?.after ?? 0) - (split?.before ?? 0)).toBeCloseTo(total, 5);
    });
  },
);
