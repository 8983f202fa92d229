import type { FlatProduct } from "../formula/flatten-formula.ts";
import { productMultipliers } from "./product-multipliers.ts";
import { productRange } from "./product-range.ts";
import type { FormulaSplit } from "./split-formula.ts";

/** Shares the change of a formula that is one product; dividing by a series is multiplying by its reciprocal. */
export function productSplit({ coefficient, factors }: FlatProduct, before: Float64Array, after: Float64Array): FormulaSplit {
  const first = factors.map(({ reference, divided }) => asFactor(before[reference] as number, divided));
  const second = factors.map(({ reference, divided }) => asFactor(after[reference] as number, divided));
  const average = productMultipliers(first, second);
  const range = productRange(first, second);
  const multipliers = new Float64Array(before.length);
  const lowest = new Float64Array(before.length);
  const highest = new Float64Array(before.length);
  factors.forEach(({ reference, divided }, at) => {
    // One over x changes by −Δx / (x₀ x₁).
    const unit = coefficient * (divided ? -(first[at] as number) * (second[at] as number) : 1);
    const ends = [unit * (range.lowest[at] as number), unit * (range.highest[at] as number)];
    multipliers[reference] = (multipliers[reference] as number) + unit * (average[at] as number);
    lowest[reference] = (lowest[reference] as number) + Math.min(...ends);
    highest[reference] = (highest[reference] as number) + Math.max(...ends);
  });
  const parts = multipliers.map((each, at) => each * ((after[at] as number) - (before[at] as number)));
  return { parts, multipliers, lowest, highest };
}

function asFactor(value: number, divided: boolean): number {
  return divided ? 1 / value : value;
}
