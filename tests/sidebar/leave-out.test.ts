import { describe, expect, test } from "vitest";
import { type FoundRow, leaveOut, outRows } from "../../src/sidebar/client/session/leave-out.ts";
import type { OwnKpi } from "../../src/sidebar/wire/start-wire.ts";

const kpi = (parent: number, depth: number, operator: OwnKpi["operator"], name: string): OwnKpi => ({
  name,
  parent,
  operator,
  depth,
  cell: "",
  isUnderstood: true,
});

/** Revenue = price × (new + old) × rate, and a belief about the price; then another result. */
const FOUND = [
  kpi(-1, 0, "=", "revenue"),
  kpi(0, 1, "×", "price"),
  kpi(1, 2, "~", "offers"),
  kpi(0, 1, "×", "customers"),
  kpi(3, 2, "+", "new"),
  kpi(3, 2, "+", "old"),
  kpi(0, 1, "×", "rate"),
  kpi(-1, 0, "=", "cost"),
];
const ALL: readonly FoundRow[] = FOUND.map((each) => ({ ...each, isLeftOut: false }));

const drawn = (rows: readonly FoundRow[]): string => {
  const out = outRows(rows);
  return rows.map(({ operator, name }, at) => (out[at] ? "" : operator + name)).join(" ");
};

describe("leaving a KPI out of a table that was read", () => {
  test("takes all below it along, and its siblings no longer make up their result", () => {
    expect(drawn(leaveOut(ALL, FOUND, 3, true))).toBe("=revenue ~price ~offers    ~rate =cost");
  });

  test("leaves other levels as they are", () => {
    expect(drawn(leaveOut(ALL, FOUND, 4, true))).toBe("=revenue ×price ~offers ×customers  ~old ×rate =cost");
  });

  test("changes nothing else where it was only believed to move something, or is a result", () => {
    expect(drawn(leaveOut(ALL, FOUND, 2, true))).toBe("=revenue ×price  ×customers +new +old ×rate =cost");
    expect(drawn(leaveOut(ALL, FOUND, 7, true))).toBe("=revenue ×price ~offers ×customers +new +old ×rate ");
    expect(drawn(leaveOut(ALL, FOUND, 0, true)).trim()).toBe("=cost");
  });

  test("is taken back, and with the last of them the operators are as they were found", () => {
    const without = leaveOut(leaveOut(ALL, FOUND, 3, true), FOUND, 6, true);
    const half = leaveOut(without, FOUND, 3, false);
    expect(drawn(half)).toBe("=revenue ~price ~offers ~customers +new +old  =cost");
    expect(leaveOut(half, FOUND, 6, false)).toEqual(ALL);
  });

  test("keeps what was left out below it, when it comes back itself", () => {
    const part = leaveOut(ALL, FOUND, 4, true);
    expect(leaveOut(leaveOut(part, FOUND, 3, true), FOUND, 3, false)).toEqual(part);
  });
});
