import { describe, expect, test } from "vitest";
import { leaveOut, parentOf } from "../../src/sidebar/client/leave-out.ts";
import type { OwnKpi } from "../../src/sidebar/start-wire.ts";

const kpi = (depth: number, operator: OwnKpi["operator"], name: string): OwnKpi => ({
  name,
  operator,
  depth,
  cell: "",
  isUnderstood: true,
});

/** Revenue = price × (new + old) × rate, and a belief about the price; then another result. */
const FOUND = [
  kpi(0, "=", "revenue"),
  kpi(1, "×", "price"),
  kpi(2, "~", "offers"),
  kpi(1, "×", "customers"),
  kpi(2, "+", "new"),
  kpi(2, "+", "old"),
  kpi(1, "×", "rate"),
  kpi(0, "=", "cost"),
];
const ALL = FOUND.map((each) => ({ ...each, isLeftOut: false }));

const drawn = (rows: typeof ALL | ReturnType<typeof leaveOut>) =>
  rows.map(({ operator, name, isLeftOut }) => (isLeftOut ? "" : operator + name)).join(" ");

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
  });

  test("is taken back with its branch, and the operators are as they were found", () => {
    const without = leaveOut(leaveOut(ALL, FOUND, 3, true), FOUND, 6, true);
    const half = leaveOut(without, FOUND, 3, false);
    expect(drawn(half)).toBe("=revenue ~price ~offers ~customers +new +old  =cost");
    expect(leaveOut(half, FOUND, 6, false)).toEqual(ALL);
  });

  test("comes back whole, whatever had been left out below it", () => {
    const part = leaveOut(ALL, FOUND, 4, true);
    expect(leaveOut(leaveOut(part, FOUND, 0, true), FOUND, 0, false)).toEqual(ALL);
  });

  test("parents are the nearest rows above that are less deep", () => {
    expect(FOUND.map((_, at) => parentOf(FOUND, at))).toEqual([-1, 0, 1, 0, 3, 3, 0, -1]);
  });
});
