import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesInSight } from "../../src/sidebar/client/picture/boxes-in-sight.ts";
import { firstSight } from "../../src/sidebar/client/picture/first-sight.ts";
import { BOX, layOutPicture } from "../../src/sidebar/client/picture/lay-out-picture.ts";
import type { SidebarNode } from "../../src/sidebar/wire/wire.ts";

/** Trees in which every KPI may hang below any earlier one. */
const forests = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map((seeds) => {
  const depths: number[] = [];
  return seeds.map((seed, at) => {
    const parent = (seed % (at + 1)) - 1;
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    return { id: String(at), name: `KPI ${at}`, parent, depth } as SidebarNode;
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
        expect(box.root).toBe(parent?.root ?? box.node.name);
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

describe("what is shown of a picture", () => {
  const room = { width: 900, height: 500 };

  test("all of it where there is room, from its left upper corner", () => {
    const nodes = [{ id: "R", name: "R", parent: -1, depth: 0 }] as SidebarNode[];
    expect(firstSight(layOutPicture(nodes), room, 0.7, null)).toEqual({ x: 0, y: 0, scale: 1.5 });
  });

  test("at least the KPI that was asked for, never smaller than asked for, and no more blank than there has to be", () => {
    fc.assert(
      fc.property(forests, fc.nat(59), fc.constantFrom(0.05, 0.7, 2), (nodes, at, least) => {
        const picture = layOutPicture(nodes);
        const wanted = nodes[at % nodes.length]?.id ?? "";
        const { x, y, scale } = firstSight(picture, room, least, wanted);
        const box = picture.boxes.find(({ node }) => node.id === wanted);
        expect(scale).toBeGreaterThanOrEqual(least);
        expect((box?.x ?? -1) * scale + x).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? -1) * scale + y).toBeGreaterThanOrEqual(0);
        expect(((box?.x ?? 0) + BOX.width) * scale + x).toBeLessThanOrEqual(room.width + 1e-6);
        expect(((box?.y ?? 0) + BOX.height) * scale + y).toBeLessThanOrEqual(room.height + 1e-6);
        expect(x <= 0 && y <= 0).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("every box of which a part lies in the window is drawn, and of most others none", () => {
    fc.assert(
      fc.property(forests, fc.integer({ min: -2000, max: 0 }), fc.integer({ min: -2000, max: 0 }), (nodes, x, y) => {
        const picture = layOutPicture(nodes);
        const drawn = new Set(boxesInSight(picture, { x, y, scale: 1 }, room));
        for (const box of picture.boxes) {
          const isInSight = box.x + x < 900 && box.x + x + BOX.width > 0 && box.y + y < 500 && box.y + y + BOX.height > 0;
          if (isInSight) expect(drawn.has(box)).toBe(true);
          if (box.x + x + BOX.width <= 0) expect(drawn.has(box)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
