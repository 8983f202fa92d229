import { expect, test } from "vitest";
import { buildTree } from "../../../src/engine/tree/build-tree.ts";
import { outline } from "../../../src/engine/tree/outline.ts";
import { grow, rows, rowsOf } from "./grow.ts";

function listed(tree: Parameters<typeof outline>[0]): string[] {
  return outline(tree).map(({ node, depth }) => `${depth} ${tree.definitions[node]?.id}`);
}

test("parents stand before their parts, siblings as in the table, wherever the rows stand", () => {
  const tree = grow(rowsOf("b2 + b\nroot\nb + root\na + root\nb1 + b\nother"));
  expect(listed(tree)).toEqual(["0 root", "1 b", "2 b2", "2 b1", "1 a", "0 other"]);
});

test("a loop is left out, what hangs below it too", () => {
  const { tree } = buildTree(rows(rowsOf("root\na + b\nb + a\nc + a\nd + root")));
  expect(listed(tree)).toEqual(["0 root", "1 d"]);
});

test("a chain of 50,000 KPIs has 50,000 levels", () => {
  const chain = Array.from({ length: 50_000 }, (_, at) => (at === 0 ? { id: "k0" } : { id: `k${at}`, parent: `k${at - 1}` }));
  const rowsOfChain = outline(grow(chain.map((row) => ({ operator: "+" as const, ...row }))));
  expect(rowsOfChain).toHaveLength(50_000);
  expect(rowsOfChain[49_999]?.depth).toBe(49_999);
});
