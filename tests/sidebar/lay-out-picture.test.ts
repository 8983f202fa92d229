import fc from "fast-check";
import { expect, test } from "vitest";
import { BOX, layOutPicture } from "../../src/sidebar/client/picture/lay-out-picture.ts";
import type { SidebarNode } from "../../src/sidebar/wire/wire.ts";

/** Trees in which every KPI may hang below any earlier one. */
const forests = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map((seeds) => {
  const depths: number[] = [];
  return seeds.map((seed, at) => {
    const parent = (seed % (at + 1)) - 1;
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    return { id: String(at), parent, depth } as SidebarNode;
  });
});

test("no box lies on another, each stands right of its parent, and all are within the picture", () => {
  fc.assert(
    fc.property(forests, (nodes) => {
      const { boxes, width, height } = layOutPicture(nodes);
      expect(boxes).toHaveLength(nodes.length);
      boxes.forEach((box, at) => {
        expect(box.x >= 0 && box.y >= 0 && box.x + BOX.width <= width && box.y + BOX.height <= height).toBe(true);
        const parent = boxes[box.parent];
        expect(parent?.node.id ?? "-1").toBe(String(box.node.parent));
        if (parent) expect(parent.x + BOX.width).toBeLessThan(box.x);
        for (const other of boxes.slice(at + 1)) {
          expect(Math.abs(other.x - box.x) >= BOX.width || Math.abs(other.y - box.y) >= BOX.height).toBe(true);
        }
      });
    }),
    { numRuns: 50 },
  );
});

test("KPIs on a loop hang below no root and are left out", () => {
  const loop = [
    { id: "R", parent: -1, depth: 0 },
    { id: "a", parent: 2, depth: -1 },
    { id: "b", parent: 1, depth: -1 },
  ] as SidebarNode[];
  expect(layOutPicture(loop).boxes.map(({ node }) => node.id)).toEqual(["R"]);
});
