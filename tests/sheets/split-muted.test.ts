import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/engine/index.ts";
import type { Mute } from "../../src/sheets/settings/settings.ts";
import { canMute, splitMuted, subjectOf } from "../../src/sheets/settings/split-muted.ts";

function problem(code: string, severity: Problem["severity"], kpi: string | null, facts: Problem["facts"] = {}): Problem {
  return { code, severity, kpi, place: null, facts };
}

const noOwnerA = problem("P-10", "warning", "A");
const noOwnerB = problem("P-10", "warning", "B");
const lagging = problem("P-02", "error", "A");
const crowded = problem("P-06", "warning", null, { count: 9 });
const busyPerson = problem("P-06", "warning", null, { owner: "佐藤", count: 6 });
const noStage = problem("P-31", "note", null, { stage: "usage" });
const unknownRow = problem("P-38", "note", null, { id: "X", row: 4 });
const loop = problem("P-38", "error", null, { path: "a → b → a" });
const lost = problem("P-38", "error", "A");
const notANumber = problem("P-36", "error", "A");
const all = [noOwnerA, noOwnerB, lagging, crowded, busyPerson, noStage, unknownRow, loop, lost, notANumber];

const mute = (code: string, kpi = ""): Mute => ({ code, kpi, reason: "agreed" });

describe("a mute silences", () => {
  test.each<[name: string, mute: Mute, muted: readonly Problem[]]>([
    ["a check wherever it comes up", mute("P-10"), [noOwnerA, noOwnerB]],
    ["a check of one KPI", mute("P-10", "B"), [noOwnerB]],
    ["a check of one person", mute("P-06", "佐藤"), [busyPerson]],
    ["a check of a stage", mute("P-31", "usage"), [noStage]],
    ["a check of a row about something unknown", mute("P-38", "X"), [unknownRow]],
    ["an error that is an opinion", mute("P-02", "A"), [lagging]],
    ["nothing that makes numbers wrong or missing", mute("P-36"), []],
    ["nothing of a structure that is broken, whatever it is about", mute("P-38", "A"), []],
    ["of P-38 what is no error", mute("P-38"), [unknownRow]],
    ["nothing that is not there", mute("P-10", "__proto__"), []],
  ])("%s", (_, given, muted) => {
    expect(splitMuted(all, [given])).toEqual({ shown: all.filter((each) => !muted.includes(each)), muted });
  });

  test("what has no KPI is known by its person, its stage or its id", () => {
    expect([crowded, busyPerson, noStage, unknownRow, noOwnerA].map(subjectOf)).toEqual(["", "佐藤", "usage", "X", "A"]);
  });
});

test("law: every problem is on one side, in its order, and a mute made from a problem silences it", () => {
  const anyMute = fc.record({
    code: fc.constantFrom("P-02", "P-06", "P-10", "P-31", "P-36", "P-38"),
    kpi: fc.constantFrom("", "A", "B", "佐藤", "usage", "X"),
    reason: fc.constant("agreed"),
  });
  fc.assert(
    fc.property(fc.array(anyMute), fc.constantFrom(...all), (mutes, chosen) => {
      const { shown, muted } = splitMuted(all, mutes);
      expect(all.filter((each) => shown.includes(each) || muted.includes(each))).toEqual(all);
      expect([...shown, ...muted].sort((a, b) => all.indexOf(a) - all.indexOf(b))).toEqual(all);
      const own = splitMuted(all, [...mutes, mute(chosen.code, subjectOf(chosen))]);
      expect(own.muted.includes(chosen)).toBe(canMute(chosen));
    }),
  );
});
