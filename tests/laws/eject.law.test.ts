import fc from "fast-check";
import { expect, test } from "vitest";
import { KPI_EJECT } from "../../src/functions/kpi-eject.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { column, tableOf } from "../functions/answered-table.ts";
import { evaluateSheet } from "../functions/evaluate-sheet.ts";
import { openBook } from "../golden/open-book.ts";
import { type RandomTree, randomTree } from "./random-tree.ts";

type Cell = string | number;

/** A tree table and what is typed into its leaves; some are left blank. */
interface Typed {
  readonly tree: readonly (readonly Cell[])[];
  readonly leaves: ReadonlyMap<string, Cell>;
}

const typed: fc.Arbitrary<Typed> = fc
  .tuple(randomTree(20), fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }))
  .map(([random, blanks]) => typeIn(random, blanks));

function typeIn({ rows, leaves }: RandomTree, blanks: readonly number[]): Typed {
  const tree = [
    ["ID", "Parent", "Op", "Formula"],
    ...rows.map(({ id, parent = "", operator, formula = "" }) => [id, parent, operator ?? "=", formula.replace(/^=/, "")]),
  ];
  // One leaf in ten is blank.
  const values = Array.from(leaves, ([id, [value]], at): [string, Cell] => [id, blanks[at % blanks.length] === 0 ? "" : value]);
  return { tree, leaves: new Map(values) };
}

function rolledUp({ tree, leaves }: Typed): readonly unknown[] {
  return column(tableOf(KPI_ROLLUP(tree, [["ID", "Now"], ...leaves], "Now", "")), 2);
}

/** Equal but for rounding; blank where the other is blank. */
function expectSame(found: readonly unknown[], expected: readonly unknown[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, at) => {
    const other = expected[at];
    if (typeof value !== "number" || typeof other !== "number") expect(value).toBe(other);
    else expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
  });
}

test("KPI_EJECT = KPI_ROLLUP: 1,000 trees evaluated by a real spreadsheet, one below the other", () => {
  let known = 0;
  let blank = 0;
  fc.assert(
    fc.property(fc.array(typed, { minLength: 50, maxLength: 50 }), (forest) => {
      let row = 2;
      const cells = new Map<string, Cell>();
      for (const { tree, leaves } of forest) {
        tableOf(KPI_EJECT(tree, row))
          .slice(1)
          .forEach(([id, , formula], at) => {
            cells.set(`C${row + at}`, formula === "" ? (leaves.get(String(id)) ?? "") : String(formula));
          });
        row += tree.length;
      }
      const expected = forest.flatMap(rolledUp);
      expectSame(evaluateSheet(cells), expected);
      known += expected.filter((value) => value !== "").length;
      blank += expected.filter((value) => value === "").length;
    }),
    { numRuns: 20 },
  );
  // A law about nothing but blanks, or without them, would hold too.
  expect(Math.min(known, blank)).toBeGreaterThan(1_000);
});

test("the built KPI_EJECT, pasted into the local spreadsheet without the add-on's help, shows what KPI_ROLLUP shows", async () => {
  const forest = fc.sample(typed, { numRuns: 5, seed: 20_261_122 });
  const sheets = Object.fromEntries(
    forest.flatMap(({ tree, leaves }, at) => [
      [`Tree${at}`, tree],
      [`Data${at}`, [["ID", "Now"], ...leaves]],
    ]),
  );
  const book = await openBook(sheets, []);
  const asked = forest.map(({ tree, leaves }, at) => ({
    ejected: book.ask(`=KPI_EJECT(Tree${at}!A1:D${tree.length})`).table.slice(1),
    rolledUp: book.ask(`=KPI_ROLLUP(Tree${at}!A1:D${tree.length}, Data${at}!A1:B${leaves.size + 1}, "Now")`).table.slice(1),
  }));
  const pasted = asked.map(({ ejected }, at): [string, Cell[][]] => {
    const filled = ejected.map(([id = "", name = "", formula = ""]) => {
      const leaf = forest[at]?.leaves.get(String(id)) ?? "";
      return [String(id), String(name), formula === "" ? leaf : String(formula)];
    });
    return [`Plain${at}`, [["ID", "Name", "Formula"], ...filled]];
  });
  const plain = await openBook(Object.fromEntries(pasted), []);
  asked.forEach(({ rolledUp: expected }, at) => {
    const values = expected.map((row) => row[2] ?? "");
    const shown = plain.read(`Plain${at}`).slice(1);
    expectSame(
      values.map((_, row) => shown[row]?.[2] ?? ""),
      values,
    );
    expect(values.some((value) => value !== "")).toBe(true);
  });
});
