import { describe, expect, it } from "vitest";
import { findRoots } from "../../../src/engine/tree/roots.ts";
import { grow, type Row, rowsOf } from "./grow.ts";

function rootIds(short: readonly Row[]) {
  const tree = grow(short);
  const { roots, homes } = findRoots(tree);
  const idsOf = (nodes: Int32Array) => Array.from(nodes, (node) => tree.definitions[node]?.id).join(" ");
  return { roots: idsOf(roots), homes: idsOf(homes) };
}

describe("The root of a KPI", () => {
  it("is at the top of its parents", () => {
    expect(rootIds(rowsOf("r\na + r\nb + a\ns\nc + s"))).toEqual({ roots: "r r r s s", homes: "r r r s s" });
  });

  it("is the causal row above it, since no arithmetic leads further; its home is the whole tree", () => {
    expect(rootIds(rowsOf("r\na ~ r\nb + a\nc ~ b"))).toEqual({ roots: "r a a c", homes: "r r r r" });
  });

  it("is found through formulas where no parent is written", () => {
    const short: Row[] = [{ id: "r", formula: "=p * c" }, { id: "p" }, { id: "c", formula: "=x + y" }, { id: "x" }, { id: "y" }];
    expect(rootIds(short)).toEqual({ roots: "r r r r r", homes: "r r r r r" });
  });

  it("does not move into a causal row below it that a formula makes from it", () => {
    const short: Row[] = [
      { id: "r" },
      { id: "a", parent: "r", operator: "+" },
      { id: "per", parent: "r", operator: "~", formula: "=r / a" },
    ];
    expect(rootIds(short)).toEqual({ roots: "r r per", homes: "r r r" });
  });

  it("stays for one of two trees that use each other's tops", () => {
    const short: Row[] = [
      { id: "r" },
      { id: "a", parent: "r", operator: "~", formula: "=s" },
      { id: "s" },
      { id: "b", parent: "s", operator: "~", formula: "=r" },
    ];
    expect(rootIds(short).homes).toBe("s s s s");
  });

  it("is found along a chain of 50,000 formulas, in either order of the rows", () => {
    const chain = Array.from({ length: 50_000 }, (_, at): Row => ({ id: `k${at}`, formula: at < 49_999 ? `=k${at + 1}` : "" }));
    for (const short of [chain, [...chain].reverse()]) {
      const tree = grow(short);
      expect(new Set(findRoots(tree).roots).size).toBe(1);
    }
  });
});
