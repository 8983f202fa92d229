/** What branches need at each of their levels, the deepest first; all lines are `offset` more than they are noted. */
interface Outline {
  readonly firsts: number[];
  readonly lasts: number[];
  offset: number;
}

/**
 * Places the nodes of trees in lines, so that every parent stands in the middle of its parts and branches lie as close
 * together as they can without meeting: the next branch is moved along the outline of those before it.
 *
 * @param parents - For each node the index of its parent, -1 for a root; null for a node that is left out.
 * @returns The line of each node, parents first; the uppermost line is 0.
 */
export function placeBranches(parents: readonly (number | null)[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number[]>();
  parents.forEach((parent, node) => {
    if (parent === null) return;
    const siblings = parts.get(parent);
    if (siblings) siblings.push(node);
    else parts.set(parent, [node]);
  });
  const order = parentsFirst(parts);
  const shifts = new Map<number, number>();
  const outlines = new Map<number, Outline>();
  for (const node of [...order].reverse()) outlines.set(node, join(parts.get(node) ?? [], outlines, shifts));
  const lines = new Map([[TRUNK, 0]]);
  for (const node of order.slice(1)) lines.set(node, (lines.get(parents[node] ?? TRUNK) ?? 0) + (shifts.get(node) ?? 0));
  lines.delete(TRUNK);
  const top = [...lines.values()].reduce((least, line) => Math.min(least, line), 0);
  return new Map([...lines].map(([node, line]) => [node, line - top]));
}

/** Holds several trees together; it is not placed itself. */
const TRUNK = -1;

function parentsFirst(parts: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const order = [TRUNK];
  // The list grows while it is walked.
  for (const node of order) order.push(...(parts.get(node) ?? []));
  return order;
}

/** Puts branches below one another and their parent in the middle; notes how far each is from it. */
function join(branches: readonly number[], outlines: Map<number, Outline>, shifts: Map<number, number>): Outline {
  let joined: Outline = { firsts: [], lasts: [], offset: 0 };
  let shift = 0;
  for (const branch of branches) {
    const outline = outlines.get(branch) ?? joined;
    shift = distance(joined, outline);
    shifts.set(branch, shift);
    outline.offset += shift;
    joined = merge(joined, outline);
  }
  const middle = shift / 2;
  for (const branch of branches) shifts.set(branch, (shifts.get(branch) ?? 0) - middle);
  joined.offset -= middle;
  joined.firsts.push(-joined.offset);
  joined.lasts.push(-joined.offset);
  return joined;
}

/** How far the lower branches must be moved to meet the upper ones nowhere. */
function distance(upper: Outline, lower: Outline): number {
  let most = 0;
  for (let level = 1; level <= Math.min(upper.lasts.length, lower.firsts.length); level++) {
    const last = (upper.lasts[upper.lasts.length - level] ?? 0) + upper.offset;
    const first = (lower.firsts[lower.firsts.length - level] ?? 0) + lower.offset;
    most = Math.max(most, last + 1 - first);
  }
  return most;
}

/** The outline around both. The shorter one is written into the longer, so that all of it takes no longer than there are nodes. */
function merge(upper: Outline, lower: Outline): Outline {
  const isUpperLonger = upper.lasts.length >= lower.lasts.length;
  const [longer, shorter] = isUpperLonger ? [upper, lower] : [lower, upper];
  const [into, from] = isUpperLonger ? [longer.lasts, shorter.lasts] : [longer.firsts, shorter.firsts];
  for (let level = 1; level <= from.length; level++) {
    into[into.length - level] = (from[from.length - level] ?? 0) + shorter.offset - longer.offset;
  }
  return longer;
}
