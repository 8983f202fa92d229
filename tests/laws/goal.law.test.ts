import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireValue } from "../../src/engine/goal/require-value.ts";
import { splitGap } from "../../src/engine/goal/split-gap.ts";
import { whatIf } from "../../src/engine/goal/what-if.ts";
import { rollUp } from "../../src/engine/tree/roll-up.ts";
import { openScenario, scenarioValues, setValue } from "../../src/engine/tree/scenario.ts";
import { modelOfRandom, randomSharingTree, randomTree } from "./random-tree.ts";

const RUNS = { numRuns: 1000 };

describe("Goals", () => {
  it("11: every value that goal seek finds gives the target when it is put into the tree", () => {
    let solved = 0;
    fc.assert(
      fc.property(randomTree(20), fc.nat(), fc.integer({ min: -20, max: 20 }), (random, pick, target) => {
        const model = modelOfRandom(random);
        const kpi = pick % model.tree.size;
        const found = requireValue(model, 0, kpi, target);
        if (!found.possible) return;
        for (const value of found.values) {
          const tried = whatIf(model, 0, new Map([[kpi, value]]));
          const largest = Math.max(
            1,
            Math.abs(target),
            ...tried.map(({ now, whatIf: then }) => Math.max(Math.abs(now ?? 0), Math.abs(then ?? 0))),
          );
          expect(Math.abs((tried[0]?.whatIf ?? Number.NaN) - target)).toBeLessThanOrEqual(1e-9 * largest);
        }
        solved++;
      }),
      RUNS,
    );
    expect(solved).toBeGreaterThan(200);
  });

  it("a split reaches the target or says what is left, and its parts add up to what the root moves", () => {
    let met = 0;
    fc.assert(
      fc.property(randomTree(20), fc.integer({ min: -20, max: 20 }), (random, target) => {
        const model = modelOfRandom(random);
        const { now, reached, rest, rows } = splitGap(model, 0, target);
        if (now === null || reached === null || rest === null) return;
        const after = whatIf(model, 0, new Map(rows.map(({ node, proposed }) => [node, proposed])))[0]?.whatIf ?? Number.NaN;
        const size = Math.max(Math.abs(target), Math.abs(now), Math.abs(reached));
        expect(Math.abs(after - reached)).toBeLessThanOrEqual(1e-9 * size);
        expect(Math.abs(reached + rest - target)).toBeLessThanOrEqual(1e-9 * size);
        if (rest === 0) met++;
        const parts = rows.map(({ rootChange }) => rootChange ?? Number.NaN);
        if (parts.some(Number.isNaN)) return;
        const largest = Math.max(...parts.map(Math.abs), size);
        expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - (reached - now))).toBeLessThanOrEqual(1e-9 * largest);
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(200);
  });
});

describe("A scenario", () => {
  it("has the values of the tree computed from scratch, to the last bit", () => {
    fc.assert(
      fc.property(
        randomSharingTree(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: -40, max: 40 })), { maxLength: 5 }),
        (random, changes) => {
          const model = modelOfRandom(random);
          const leaves = Array.from(model.tree.shapes.keys()).filter((node) => model.tree.shapes[node] === "leaf");
          const scenario = openScenario(model, 1);
          const given = model.data.actuals.slice();
          for (const [pick, value] of changes) {
            const leaf = leaves[pick % leaves.length] as number;
            setValue(scenario, leaf, value / 4);
            given[leaf * 2 + 1] = value / 4;
          }
          const { values } = rollUp(model.tree, given, 2);
          scenarioValues(scenario).forEach((value, node) => {
            // A −0 equals 0 here: the two ways may sign a zero differently, and no sheet shows it.
            const scratch = values[node * 2 + 1] as number;
            expect(value === scratch || (Number.isNaN(value) && Number.isNaN(scratch))).toBe(true);
          });
        },
      ),
      RUNS,
    );
  });
});
