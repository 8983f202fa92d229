/**
 * Names all loops among nodes that point at one other node each, or at none.
 *
 * @param next - Where each node points; -1 for nowhere.
 * @returns The nodes of each loop, each pointing at the next and the last at the first. Runs in O(nodes).
 */
export function findLoops(next: Int32Array): number[][] {
  const loops: number[][] = [];
  const walkThrough = new Int32Array(next.length).fill(-1);
  for (let start = 0; start < next.length; start++) {
    let node = start;
    for (; node >= 0 && walkThrough[node] === -1; node = next[node] as number) walkThrough[node] = start;
    // Where another walk has been, its loop has been found.
    if (node >= 0 && walkThrough[node] === start) loops.push(loopThrough(next, node));
  }
  return loops;
}

function loopThrough(next: Int32Array, first: number): number[] {
  const loop = [first];
  for (let node = next[first] as number; node !== first; node = next[node] as number) loop.push(node);
  return loop;
}
