import type { Problem } from "../problem.ts";
import type { KpiDefinition } from "./definition.ts";
import { type Edges, reverseEdges } from "./edges.ts";
import { findCycles } from "./find-cycles.ts";
import { findLoops } from "./find-loops.ts";
import { type FormulaReading, readFormulas } from "./read-formulas.ts";
import { rowError } from "./row-error.ts";
import { type Shaping, shapeNodes } from "./shape-nodes.ts";
import { topologicalOrder } from "./topological-order.ts";
import type { Tree } from "./tree.ts";

/** A tree, and everything that is wrong with the table it came from. */
export interface TreeReading {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
}

/**
 * Joins the rows of a tree table into a tree.
 *
 * Never throws for what an author typed: a bad row costs its own KPI and what depends on it, and is reported. A repeated
 * id keeps its first row; an unknown parent makes a root; a loop, mixed operators or a formula that cannot be read make
 * the KPI `broken`, so that it and all above it have no value. Takes time in proportion to n log n.
 *
 * @param rows - In table order; ids not blank.
 *
 * @example
 * buildTree([]).tree.size // => 0
 */
export function buildTree(rows: readonly KpiDefinition[]): TreeReading {
  const problems: Problem[] = [];
  const { definitions, nodeById } = withoutRepeats(rows, problems);
  const nodeByName = uniqueNames(definitions);
  const resolve = (text: string): number => nodeById.get(text) ?? nodeByName.get(text) ?? -1;

  const parents = readParents(definitions, resolve, problems);
  const reading = readFormulas(definitions, resolve, problems);
  const shaping = shapeNodes(definitions, nodeById, parents, reading, problems);
  const needs = dependencies(shaping, reading);
  const dependents = reverseEdges(needs);
  let order = topologicalOrder(needs, dependents);

  // The parent column can have a loop that no arithmetic follows.
  const [loop = null] = [...findLoops(parents), ...findCycles(needs, order)];
  const cycle = loop && closedPath(loop, definitions);
  if (loop && cycle) {
    problems.push(cycleProblem(cycle, definitions[nodeById.get(cycle[0] ?? "") ?? -1]));
    for (const node of loop) shaping.shapes[node] = "broken";
  }
  if (order.length < definitions.length) order = withTheRest(order, definitions.length, shaping);

  const { shapes, firstChild, children, inverted } = shaping;
  const { programs, formulas } = reading;
  const graph = { parents, firstChild, children, inverted, programs, formulas, dependents, order, ranks: ranksOf(order), cycle };
  return { tree: { size: definitions.length, definitions, nodeById, shapes, ...graph }, problems };
}

function withoutRepeats(rows: readonly KpiDefinition[], problems: Problem[]) {
  const nodeById = new Map<string, number>();
  const definitions: KpiDefinition[] = [];
  for (const row of rows) {
    const first = nodeById.get(row.id);
    if (first === undefined) {
      nodeById.set(row.id, definitions.length);
      definitions.push(row);
      continue;
    }
    problems.push(rowError(row, "id", ["P-38", "duplicate"], { firstRow: definitions[first]?.row ?? 0, row: row.row }));
  }
  return { definitions, nodeById };
}

/** Names that exactly one KPI bears: only those may stand for an id. */
function uniqueNames(definitions: readonly KpiDefinition[]): ReadonlyMap<string, number> {
  const nodes = new Map<string, number>();
  definitions.forEach(({ name }, node) => {
    nodes.set(name, nodes.has(name) ? -1 : node);
  });
  return nodes;
}

function readParents(definitions: readonly KpiDefinition[], resolve: (text: string) => number, problems: Problem[]): Int32Array {
  return Int32Array.from(definitions, (row) => {
    if (row.parent === "") return -1;
    const parent = resolve(row.parent);
    if (parent < 0) problems.push(rowError(row, "parent", ["P-38", "unknown-parent"], { parent: row.parent, row: row.row }));
    return parent;
  });
}

/** What each node needs in the same period. A `LAG` looks at earlier periods, so it orders nothing. */
function dependencies({ shapes, firstChild, children }: Shaping, { programs }: FormulaReading): Edges {
  const first = new Int32Array(shapes.length + 1);
  const targets: number[] = [];
  for (let node = 0; node < shapes.length; node++) {
    const program = shapes[node] === "formula" ? programs[node] : null;
    program?.references.forEach((reference, at) => {
      if (program.lags[at] === 0) targets.push(reference);
    });
    const end = firstChild[node + 1] as number;
    for (let edge = firstChild[node] as number; edge < end; edge++) targets.push(children[edge] as number);
    first[node + 1] = targets.length;
  }
  return { first, targets: Int32Array.from(targets) };
}

function ranksOf(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  order.forEach((node, rank) => {
    ranks[node] = rank;
  });
  return ranks;
}

/** Nodes on a loop and all above them have no value; they still need a place so that every node has a row. */
function withTheRest(order: Int32Array, size: number, shaping: Shaping): Int32Array {
  const placed = new Uint8Array(size);
  for (const node of order) placed[node] = 1;
  const all = new Int32Array(size);
  all.set(order);
  let next = order.length;
  for (let node = 0; node < size; node++) {
    if (placed[node] === 1) continue;
    shaping.shapes[node] = "broken";
    all[next++] = node;
  }
  return all;
}

/** The loop as ids, from its smallest id round to the same id again. */
function closedPath(loop: readonly number[], definitions: readonly KpiDefinition[]): string[] {
  const ids = loop.map((node) => definitions[node]?.id ?? "");
  const start = ids.indexOf([...ids].sort()[0] ?? "");
  const path = [...ids.slice(start), ...ids.slice(0, start)];
  return [...path, path[0] ?? ""];
}

function cycleProblem(cycle: readonly string[], row: KpiDefinition | undefined): Problem {
  if (!row) throw new Error("A loop without nodes was found; please report it");
  return rowError(row, "parent", ["P-38", "cycle"], { path: cycle.join(" → ") });
}
