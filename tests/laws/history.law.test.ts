import fc from "fast-check";
import { expect, test } from "vitest";
import { freezeMonth } from "../../src/actions/closing/freeze-month.ts";
import { buildModel, type Model, valueAt } from "../../src/engine/index.ts";
import { findRestated } from "../../src/report/compose/find-restated.ts";
import { findTreeChange } from "../../src/report/compose/find-tree-change.ts";
import { reportContext } from "../../src/report/compose/report-context.ts";
import type { ClosedMonth, History } from "../../src/sheets/history/history.ts";
import { historyFields, historyHeaderRow, historyRows } from "../../src/sheets/history/history-rows.ts";
import { readHistory } from "../../src/sheets/history/read-history.ts";
import { withClosedMonths } from "../../src/sheets/history/with-closed-months.ts";
import { modelOfRandom, randomTree } from "./random-tree.ts";

const note = { closedAt: "2026-02-02 09:00", method: "Shapley", version: "0.1.0" };

/** The first period of a model, closed. */
const closeFirst = (model: Model): ClosedMonth => freezeMonth(reportContext(model, 0, "en"), [], note);

/** The model with other values typed for the leaves of its first period; NaN takes one away. */
function edited({ tree, data }: Model, changes: readonly number[], history: History): Model {
  const actuals = data.actuals.slice();
  for (let node = 0; node < tree.size; node++)
    actuals[node * 2] = (actuals[node * 2] ?? Number.NaN) + (changes[node % changes.length] ?? 0);
  return buildModel(tree, withClosedMonths({ ...data, actuals }, history, tree));
}

const words = historyHeaderRow("ja").concat(historyHeaderRow("en"));
const cell = fc.oneof(
  fc.constantFrom<unknown>(
    "2026-09",
    "2026年10月",
    "__proto__",
    "constructor",
    "★",
    "×",
    "-",
    "#REF!",
    "▲300",
    "１２％",
    "",
    null,
    undefined,
  ),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, "x".repeat(50_000), "\uD800"),
  fc.double(),
  fc.integer({ min: 0, max: 60_000 }),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.string({ unit: "binary" }),
);
const grid = fc
  .tuple(fc.shuffledSubarray(words, { minLength: 4 }), fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 12 }))
  .map(([header, rows]) => ({ header, rows }));

test("whatever stands on the sheet of closed months, they are read without harm, and in any order of rows", () => {
  fc.assert(
    fc.property(grid, fc.infiniteStream(fc.nat()), ({ header, rows }, random) => {
      const months = readHistory([header, ...rows]);
      for (const { kpis } of months) {
        for (const { id, actual, target, achievement } of kpis) {
          expect(id).not.toBe("");
          for (const number of [actual, target, achievement]) expect(number === null || Number.isFinite(number)).toBe(true);
        }
      }
      const shuffled = rows.map((row) => ({ row, key: random.next().value ?? 0 })).sort((one, other) => one.key - other.key);
      expect(readHistory([header, ...shuffled.map(({ row }) => row)])).toEqual(months);
    }),
    { numRuns: 1500 },
  );
});

test("a month that is written is read back the same", () => {
  const columns = new Map(historyFields.map((field, at) => [field, at]));
  fc.assert(
    fc.property(randomTree(), fc.constantFrom("ja" as const, "en" as const), (random, language) => {
      const month = closeFirst(modelOfRandom(random));
      const rows = historyRows(month, columns, columns.size, language);
      const [read] = readHistory([historyHeaderRow(language), ...rows]);
      const byId = [...month.kpis].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(read).toEqual({ ...month, kpis: byId });
    }),
    { numRuns: 300 },
  );
});

test("nothing is restated where nothing was edited, and a month that is cut from the data comes back from what was kept", () => {
  fc.assert(
    fc.property(randomTree(), (random) => {
      const model = modelOfRandom(random);
      const history = [closeFirst(model)];
      const context = reportContext(edited(model, [0], history), 1, "en");
      expect(findRestated(context, history)).toEqual([]);
      expect(findTreeChange(context, history)).toBeNull();
      const cut = edited(model, [Number.NaN], history);
      expect(Array.from(cut.rollup.values)).toEqual(Array.from(model.rollup.values));
    }),
    { numRuns: 300 },
  );
});

test("what was reported, what was restated and what has changed add up to what is reported now", () => {
  fc.assert(
    fc.property(randomTree(), fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 7 }), (random, changes) => {
      const model = modelOfRandom(random);
      const history = [closeFirst(model)];
      const context = reportContext(edited(model, changes, history), 1, "en");
      const found = findRestated(context, history);
      for (const kgi of context.kgis) {
        const reported = history[0]?.kpis.find(({ id }) => id === model.tree.definitions[kgi]?.id)?.actual ?? null;
        const now = valueAt(context.model.rollup, kgi, 1);
        const restated = found.find(({ node, field }) => node === kgi && field === "actual");
        const [change = null, before = null] = [context.changes[kgi]?.change, context.changes[kgi]?.before];
        if (reported === null || now === null || before === null || change === null) continue;
        const difference = restated ? (restated.restated ?? Number.NaN) - (restated.reported ?? Number.NaN) : 0;
        const size = Math.max(Math.abs(reported), Math.abs(before), Math.abs(now), 1);
        expect(Math.abs(reported + difference + change - now)).toBeLessThanOrEqual(1e-8 * size);
        if (!restated) expect(Math.abs(before - reported)).toBeLessThanOrEqual(1e-8 * size);
      }
    }),
    { numRuns: 500 },
  );
});
