import { describe, expect, it } from "vitest";
import { orderAverage } from "../../../src/engine/attribution/order-average.ts";
import { methodVector } from "../../golden/method-vector.ts";

/** The value of every set of players, by a rule on the players in it. */
function averageOf(players: readonly string[], value: (inside: readonly string[]) => number) {
  const values = Float64Array.from({ length: 2 ** players.length }, (_, set) =>
    value(players.filter((_player, at) => (set >> at) & 1)),
  );
  const { average } = orderAverage(values, players.length);
  return Object.fromEntries(players.map((player, at) => [player, average[at]]));
}

function near(values: Readonly<Record<string, number>>, digits: number) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, expect.closeTo(value, digits)]));
}

interface Games {
  readonly games: readonly [
    { readonly players: readonly string[]; readonly v: Readonly<Record<string, number>> },
    { readonly players: readonly string[]; readonly cost: Readonly<Record<string, number>> },
  ];
}

describe("Games of the literature: dev-attr-21", () => {
  type Values = Readonly<Record<string, number>>;
  const { inputs, expected } = methodVector<Games, { readonly glove: Values; readonly airport: Values }>("dev-attr-21");
  const [glove, airport] = inputs.games;

  it("glove: a pair needs one left and one right", () => {
    expect(averageOf(glove.players, (inside) => glove.v[inside.join(",")] ?? 0)).toEqual(near(expected.glove, 12));
  });

  it("airport: the runway costs what the largest plane needs", () => {
    const cost = (inside: readonly string[]) => Math.max(0, ...inside.map((player) => airport.cost[player] ?? Number.NaN));
    expect(averageOf(airport.players, cost)).toEqual(near(expected.airport, 12));
  });
});

type Vectors = Readonly<Record<string, readonly number[]>>;

/** Share of births outside marriage: Σ A·B·C ÷ (Σ A·B·C + Σ A·(1 − B)·D), each letter a whole vector. */
function birthShare({ A = [], B = [], C = [], D = [] }: Vectors): number {
  const at = (list: readonly number[], index: number) => list[index] ?? Number.NaN;
  const unmarried = A.reduce((total, a, index) => total + a * at(B, index) * at(C, index), 0);
  const married = A.reduce((total, a, index) => total + a * (1 - at(B, index)) * at(D, index), 0);
  return unmarried / (unmarried + married);
}

function betweenVectors(base: Vectors, current: Vectors, factor = 1) {
  return averageOf(
    ["A", "B", "C", "D"],
    (inside) => factor * birthShare({ ...base, ...Object.fromEntries(inside.map((letter) => [letter, current[letter] ?? []])) }),
  );
}

it("A formula of four vectors: dev-attr-06 (DasGuptR, Das Gupta 1993 example 4.4)", () => {
  type Known = { readonly contributions: Readonly<Record<string, number>> };
  const { inputs, expected } = methodVector<{ readonly base: Vectors; readonly current: Vectors }, Known>("dev-attr-06");
  expect(betweenVectors(inputs.base, inputs.current)).toEqual(near(expected.contributions, 8));
});

it("Parts of a long change are not the sums of those of its steps: dev-attr-07 (DasGuptR, Das Gupta 1993 example 6.5)", () => {
  type Known = { readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>> };
  const { inputs, expected } = methodVector<{ readonly periods: Readonly<Record<string, Vectors>> }, Known>("dev-attr-07");
  for (const [pair, { total: _, ...known }] of Object.entries(expected.pairs)) {
    const [from = "", to = ""] = pair.split(">");
    expect(betweenVectors(inputs.periods[from] ?? {}, inputs.periods[to] ?? {}, 1000), pair).toEqual(near(known, 6));
  }
});

it("Without a value at the start or the end there is no average", () => {
  expect(Array.from(orderAverage(Float64Array.from([Number.NaN, 1]), 1).average)).toEqual([Number.NaN]);
});

it("Without players there is nothing to share", () => {
  expect(orderAverage(Float64Array.from([5]), 0).average).toHaveLength(0);
});
