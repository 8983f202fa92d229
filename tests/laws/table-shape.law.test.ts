import fc from "fast-check";
import { expect, test } from "vitest";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { treeHeaders } from "../../src/language/words/headers.ts";
import { tableOf } from "../functions/answered-table.ts";

type Cell = string | number;

interface Kpi {
  readonly parent: number;
  readonly operator: string;
  readonly values: readonly (number | null)[];
}

const PERIODS = ["2026-08", "2026-09", "2026-10"];
const FIELDS = ["id", "parent", "op", "name"] as const;

/** Up to twelve KPIs, each below an earlier one; the operators of siblings may clash, which must not matter here either. */
const kpis = fc.array(
  fc.record({
    parent: fc.nat(),
    operator: fc.constantFrom("+", "-", "×", "÷", "~"),
    values: fc.array(fc.oneof(fc.constant(null), fc.integer({ min: -50, max: 50 })), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

function treeRows(given: readonly Kpi[]): Cell[][] {
  return given.map(({ parent, operator }, at) => {
    return [`k${at}`, at === 0 ? "" : `k${parent % at}`, at === 0 ? "=" : operator, `KPI no. ${at}`];
  });
}

function treeTable(given: readonly Kpi[], language: "en" | "ja"): Cell[][] {
  return [FIELDS.map((field) => treeHeaders[field][language]), ...treeRows(given)];
}

function wide(given: readonly Kpi[]): Cell[][] {
  return [["ID", ...PERIODS], ...given.map(({ values }, at) => [`k${at}`, ...values.map((value) => value ?? "")])];
}

function long(given: readonly Kpi[]): Cell[][] {
  const rows = given.flatMap(({ values }, at) => values.map((value, period) => [PERIODS[period] ?? "", `k${at}`, value ?? ""]));
  return [["Month", "KPI", "Actual"], ...rows];
}

const bodies = (tree: unknown, data: unknown) => [
  tableOf(KPI_ROLLUP(tree, data, "", "")).slice(1),
  tableOf(KPI_CONTRIB(tree, data, "2026-08", "2026-10", "")).slice(1),
];

test("long and wide data give the same", () => {
  fc.assert(
    fc.property(kpis, (given) => {
      expect(bodies(treeTable(given, "en"), long(given))).toEqual(bodies(treeTable(given, "en"), wide(given)));
    }),
    { numRuns: 1_000 },
  );
});

test("the order of the rows of long data does not matter", () => {
  fc.assert(
    fc.property(kpis, fc.infiniteStream(fc.nat()), (given, keys) => {
      const [header = [], ...rows] = long(given);
      const keyed = rows.map((row) => ({ row, key: keys.next().value as number }));
      const shuffled = keyed.sort((one, other) => one.key - other.key).map(({ row }) => row);
      expect(bodies(treeTable(given, "en"), [header, ...shuffled])).toEqual(bodies(treeTable(given, "en"), long(given)));
    }),
    { numRuns: 1_000 },
  );
});

test("the language, width, case and order of headers do not matter, nor do columns in between", () => {
  fc.assert(
    fc.property(kpis, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (given, order) => {
      const written = treeTable(given, "ja").map((row, at) => [...row, at === 0 ? "メモ" : `note ${at}`]);
      const moved = written.map((row, at) =>
        order.map((column) => (at === 0 ? widened(String(row[column])) : (row[column] ?? ""))),
      );
      expect(bodies([[""], ...moved], wide(given))).toEqual(bodies(treeTable(given, "en"), wide(given)));
    }),
    { numRuns: 1_000 },
  );
});

test("blank rows and columns behind a table do not matter", () => {
  fc.assert(
    fc.property(kpis, fc.nat(5), fc.nat(50), (given, columns, rows) => {
      const padded = (table: Cell[][]): Cell[][] => {
        const width = (table[0]?.length ?? 0) + columns;
        const filled = table.map((row) => [...row, ...new Array<Cell>(columns).fill("")]);
        return [...filled, ...Array.from({ length: rows }, () => new Array<Cell>(width).fill(""))];
      };
      expect(bodies(padded(treeTable(given, "en")), padded(wide(given)))).toEqual(bodies(treeTable(given, "en"), wide(given)));
    }),
    { numRuns: 1_000 },
  );
});

/** Full-width letters and a space too many. */
function widened(text: string): string {
  return ` ${text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))} `;
}
