import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf, partsOf } from "./branch.ts";

/** What to write into a parent cell: what the parts that are there already call their parent, or else its id. */
export function parentText({ tree }: TreeSheet, parent: number): string {
  const [part] = partsOf(tree, parent);
  return part === undefined ? definitionOf(tree, parent).id : definitionOf(tree, part).parent;
}
