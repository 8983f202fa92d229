import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainChange } from "../../src/engine/attribution/explain-change.ts";
import { formatNumber } from "../../src/language/formats/format-number.ts";
import { unitStyle } from "../../src/language/formats/unit-style.ts";
import type { Language } from "../../src/language/language.ts";
import { composeReport } from "../../src/report/compose/compose-report.ts";
import { asShown } from "../../src/report/numbers/as-shown.ts";
import { roundToTotal } from "../../src/report/numbers/round-to-total.ts";
import type { FactorSection } from "../../src/report/report.ts";
import type { MoneyScale } from "../../src/sheets/settings/settings.ts";
import { plainRequest } from "../support/plain-request.ts";
import { modelOfRandom, randomTree } from "./random-tree.ts";

const shownAs = fc.record({
  unit: fc.constantFrom("", "円/月", "円/月", "%", "pt", "社"),
  money: fc.constantFrom<MoneyScale>("full", "ten-thousands"),
  language: fc.constantFrom<Language>("ja", "en"),
});

const RUNS = { numRuns: 1000 };

describe("displayed numbers add up (methods 11, 9)", () => {
  test("at every level of a tree, when whole numbers are handed down from the root", () => {
    let levels = 0;
    fc.assert(
      fc.property(randomTree(), (random) => {
        const model = modelOfRandom(random);
        const { tree } = model;
        const changes = explainChange(model, 0, 1);
        const shown = new Map<number, number>();
        for (let node = 0; node < tree.size; node++) {
          const whole = changes[node]?.contribution ?? null;
          if (tree.parents[node] === -1 && whole !== null) shown.set(node, Math.round(whole) + 0);
          const total = shown.get(node);
          const children = changes.filter((change) => tree.parents[change.node] === node);
          const parts = children.map(({ contribution }) => contribution);
          if (total === undefined || parts.length === 0 || !areKnown(parts)) continue;
          if (isBeyondCounting(parts)) continue;
          const rounded = roundToTotal(parts, total, 1);
          expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(total);
          children.forEach(({ node: child }, at) => {
            const part = rounded[at] ?? Number.NaN;
            expect(Math.abs(part - (parts[at] ?? Number.NaN))).toBeLessThanOrEqual(1 + 1e-9 * Math.abs(total));
            shown.set(child, part);
          });
          levels++;
        }
      }),
      RUNS,
    );
    expect(levels).toBeGreaterThan(2_000);
  });

  test("in every section of the report, for the change and for the gap, whatever the unit", () => {
    let sums = 0;
    fc.assert(
      fc.property(randomTree(30), shownAs, (random, { unit, money, language }) => {
        const rows = random.rows.map((row, at) => ({
          ...row,
          unit: at === 0 ? unit : "",
          target: at % 3 === 1 ? 10 * at : null,
        }));
        const model = modelOfRandom({ ...random, rows });
        const plain = plainRequest(language);
        for (const section of composeReport(model, { ...plain, settings: { ...plain.settings, money } }).factorSections) {
          for (const of of ["contribution", "gap"] as const) if (expectAddsUp(section, of)) sums++;
        }
      }),
      RUNS,
    );
    expect(sums).toBeGreaterThan(500);
  });
});

describe("a sentence rounds a number as its cell shows it", () => {
  /** A decimal that ends in 5, and what a spreadsheet makes of it with one decimal less. */
  const half = fc.record({ steps: fc.nat(10_000_000), digits: fc.nat(3) }).map(({ steps, digits }) => {
    const decimal = (count: number, places: number): string => {
      const text = String(count).padStart(places + 1, "0");
      return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    };
    return { value: Number(decimal(steps * 10 + 5, digits + 1)), digits, shown: decimal(steps + 1, digits) };
  });

  test("halves away from zero, by the digits that a person sees", () => {
    fc.assert(
      fc.property(half, ({ value, digits, shown }) => {
        expect(formatNumber(value, "", "en", digits).replace(/,/g, "")).toBe(shown);
        expect(formatNumber(-value, "", "en", digits).replace(/,/g, "")).toBe(`−${shown}`);
        expect(asShown(value, "", digits)).toBe(Number(shown));
        expect(asShown(-value, "", digits)).toBe(-Number(shown));
      }),
      RUNS,
    );
  });

  test.each([
    [0.0835, "%", 1, "8.4%"],
    [2.565, "社", 2, "2.57社"],
    [37_537.499_999_999_94, "円", 0, "37,538円"],
  ] as const)("%d", (value, unit, digits, shown) => {
    expect(formatNumber(value, unit, "ja", digits)).toBe(shown);
  });
});

/** From 2^53 on, whole numbers themselves do not add up any more. */
function isBeyondCounting(counts: readonly number[]): boolean {
  return counts.reduce((size, count) => size + Math.abs(count), 0) > 1e15;
}

function areKnown(parts: readonly (number | null)[]): parts is readonly number[] {
  return parts.every((part) => part !== null);
}

/** Counted in the last digit that is shown, the lines are the total. False where nothing is shown. */
function expectAddsUp({ factors, others, total, unit, digits }: FactorSection, of: "contribution" | "gap"): boolean {
  const whole = total[of];
  const parts = [...factors.map((factor) => factor[of]), others?.[of] ?? null].filter((part) => part !== null);
  if (whole === null || parts.length === 0) return false;
  const perStep = 10 ** (digits[of] + (unit === "%" ? 2 : 0)) / unitStyle(unit).divisor;
  const counts = parts.map((part) => Math.round(part * perStep));
  if (isBeyondCounting(counts)) return false;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Math.round(whole * perStep) + 0);
  return true;
}
