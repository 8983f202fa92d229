import type { Tree } from "#engine";
import { comparable } from "#language";

/** The areas of a tree, in the order of its rows. */
export function areasOf({ definitions }: Pick<Tree, "definitions">): readonly string[] {
  return [...new Set(definitions.map(({ area }) => area))].filter((area) => area !== "");
}

/** The area of a tree that somebody means, whatever the width and the case; null where it has no such area. */
export function findArea(tree: Pick<Tree, "definitions">, text: string): string | null {
  const areas = areasOf(tree);
  return areas.find((area) => area === text) ?? areas.find((area) => comparable(area) === comparable(text)) ?? null;
}
