import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_FACTORIZE } from "../../src/functions/kpi-factorize.ts";
import { KPI_FACTORS } from "../../src/functions/kpi-factors.ts";
import { KPI_MOVEMENTS } from "../../src/functions/kpi-movements.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { column, rowOf, tableOf } from "../functions/answered-table.ts";

const RUNS = { numRuns: 1000 };

/** One transaction, its day within the five months from August 2026. */
interface Purchase {
  readonly month: number;
  readonly day: number;
  readonly customer: string;
  readonly amount: number;
}

const purchases: fc.Arbitrary<readonly Purchase[]> = fc.array(
  fc.record({
    month: fc.integer({ min: 8, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    customer: fc.constantFrom("a", "b", "c", "社", "__proto__", ""),
    // Amounts whose plain sum depends on the order: 1e9 + 0.1 − 1e9 is not 0.1.
    amount: fc.oneof(
      fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
      fc.constantFrom(1e9, 0.1, 1 / 3),
      fc.integer({ min: -5_000, max: -1 }).map((cents) => cents / 100),
    ),
  }),
  { minLength: 1, maxLength: 60 },
);

type Written = "text" | "slashes" | "serial" | "tokyo";

function dateOf({ month, day }: Purchase, written: Written): unknown {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  switch (written) {
    case "text":
      return `2026-${twoDigits(month)}-${twoDigits(day)}`;
    case "slashes":
      return `2026/${month}/${day}`;
    case "serial":
      return Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569;
    default:
      return new Date(Date.UTC(2026, month - 1, day, -9));
  }
}

function table(given: readonly Purchase[], written: Written = "text"): unknown[][] {
  const rows = given.map((each) => [dateOf(each, written), each.customer, each.amount]);
  return [["Date", "Customer", "Amount"], ...rows];
}

/** Everything below the header, which has a language of its own. */
const factors = (transactions: unknown, include = "") => tableOf(KPI_FACTORS(transactions, "", include)).slice(1);
const movements = (transactions: unknown) => tableOf(KPI_MOVEMENTS(transactions, "")).slice(1);

describe("a table of transactions", () => {
  test("may have its rows in any order, to the last bit", () => {
    const shuffled = purchases.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom("sales", "net"), ([given, other], include) => {
        expect(factors(table(other), include)).toEqual(factors(table(given), include));
        expect(movements(table(other))).toEqual(movements(table(given)));
      }),
      RUNS,
    );
  });

  test("may have its columns in any order and language, others between them, and blank rows behind", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(purchases, order, fc.nat(3), (given, columns, blanks) => {
        const japanese = table(given).map((row, at) => (at === 0 ? ["日付", "顧客", " 金 額 ", "メモ"] : [...row, `x${at}`]));
        const moved = japanese.map((row) => columns.map((from) => row[from] ?? ""));
        const padded = [...moved, ...Array.from({ length: blanks }, () => ["", "", "", ""])];
        expect(factors(padded)).toEqual(factors(table(given)));
        expect(movements(padded)).toEqual(movements(table(given)));
      }),
      RUNS,
    );
  });

  test("may write its dates as texts, serials or Dates", () => {
    const written = fc.constantFrom<Written>("slashes", "serial", "tokyo");
    fc.assert(
      fc.property(purchases, written, (given, way) => {
        expect(factors(table(given, way))).toEqual(factors(table(given)));
      }),
      RUNS,
    );
  });

  test("may count its money in another unit: revenue and unit price follow, nothing else moves", () => {
    fc.assert(
      fc.property(purchases, (given) => {
        const inThousands = given.map((each) => ({ ...each, amount: each.amount * 1024 }));
        const scaled = factors(table(given)).map((row) =>
          row.map((cell, at) => ([1, 2, 6].includes(at) && typeof cell === "number" ? cell * 1024 : cell)),
        );
        expect(factors(table(inThousands))).toEqual(scaled);
      }),
      RUNS,
    );
  });

  test("is explained as it is counted: what KPI_FACTORS answers is data of a tree, and its factors add up to the change", () => {
    const tree = [
      ["ID", "Parent", "Op"],
      ["Revenue", "", "="],
      ["Unit price", "Revenue", "×"],
      ["Customers", "Revenue", "×"],
      ["Active rate", "Revenue", "×"],
    ];
    let explained = 0;
    fc.assert(
      fc.property(purchases, (given) => {
        const answer = tableOf(KPI_FACTORS(table(given), "", ""));
        const months = column(answer, 0).map(String);
        const [from = "", to = ""] = [months[0], months[months.length - 1]];
        fc.pre(months.length > 1);
        const { before, after } = { before: rowOf(answer, from), after: rowOf(answer, to) };
        fc.pre([before, after].every((row) => row.slice(1, 5).every((cell) => typeof cell === "number")));
        const contributions = tableOf(KPI_CONTRIB(tree, answer, from, to, ""));
        const change = Number(after[1]) - Number(before[1]);
        const size = Math.max(1, Number(after[1]), Number(before[1]));
        expect(Math.abs(Number(rowOf(contributions, "Revenue")[5]) - change)).toBeLessThanOrEqual(1e-9 * size);
        const split = KPI_FACTORIZE([["p", "c", "a"]], before.slice(2, 5), after.slice(2, 5));
        const parts = column(tableOf(split), 4).slice(0, 3).map(Number);
        const ofTree = column(contributions, 5).slice(1).map(Number);
        parts.forEach((part, at) => {
          expect(Math.abs(part - (ofTree[at] ?? Number.NaN))).toBeLessThanOrEqual(
            1e-9 * size * Math.max(1, Math.abs(part / size)),
          );
        });
        const codes = tableOf(KPI_CHECK(tree, answer)).map(([code]) => code);
        expect(codes).not.toContain("P-17");
        explained++;
      }),
      RUNS,
    );
    expect(explained).toBeGreaterThan(500);
  });
});

describe("a data table with a row per month", () => {
  const values = fc.array(
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -99, max: 99 }) }, { weight: 1, arbitrary: fc.constant("") }), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 8 },
  );
  const months = ["2026-08", "2026-09", "2026-10"];
  const japanese = ["令和8年8月", "2026/9", "２０２６年１０月"];

  test("is the same as one with a column per month, under titles and above a total and a footnote", () => {
    fc.assert(
      fc.property(values, fc.boolean(), (given, isReport) => {
        const ids = given.map((_, at) => `k${at}`);
        // A month without any figure is not a row of a report.
        fc.pre(months.every((_, month) => given.some((row) => row[month] !== "")));
        const tree = [["ID", "Parent", "Op"], ["root", "", "="], ...ids.map((id) => [id, "root", "+"])];
        const wide = [["KPI", ...months], ...given.map((row, at) => [ids[at] ?? "", ...row])];
        const rows = (isReport ? japanese : months).map((label, month) => [label, ...given.map((row) => row[month] ?? "")]);
        const report = [
          ["月次報告", ...ids.map(() => "")],
          ["年月", ...ids],
          ...rows,
          ["合計", ...ids.map(() => 999)],
          ["※速報を含みます", ...ids.map(() => "")],
        ];
        const tall = isReport ? report : [["Month", ...ids], ...rows];
        expect(KPI_ROLLUP(tree, tall, "", "")).toEqual(KPI_ROLLUP(tree, wide, "", ""));
        expect(KPI_CONTRIB(tree, tall, "", "", "")).toEqual(KPI_CONTRIB(tree, wide, "", "", ""));
      }),
      RUNS,
    );
  });
});

test("KPI_FACTORIZE: 1024 times one factor and 1/1024 of another change nothing, to the last bit", () => {
  const factor = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
  fc.assert(
    fc.property(fc.array(factor, { minLength: 2, maxLength: 8 }), (pairs) => {
      const labels = pairs.map((_, at) => [`f${at}`]);
      const scale = (value: number, at: number): number => (at === 0 ? value * 1024 : at === 1 ? value / 1024 : value);
      const cells = (side: 0 | 1, isScaled: boolean) => pairs.map((pair, at) => [isScaled ? scale(pair[side], at) : pair[side]]);
      const plain = column(tableOf(KPI_FACTORIZE(labels, cells(0, false), cells(1, false))), 4);
      expect(column(tableOf(KPI_FACTORIZE(labels, cells(0, true), cells(1, true))), 4)).toEqual(plain);
    }),
    RUNS,
  );
});
