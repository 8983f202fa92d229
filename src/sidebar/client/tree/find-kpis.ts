/** What is searched through; `parent` is an index. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly parent?: number;
}

/** What a search found. */
export interface Found {
  readonly count: number;
  /** 1 for each KPI that matches or stands above one that does. */
  readonly kept: Uint8Array;
}

/**
 * Finds the KPIs whose name or id holds every word of a text; width and case make no difference.
 *
 * @returns Null for a text without words, which finds everything.
 */
export function findKpis(nodes: readonly Named[], text: string): Found | null {
  const words = plain(text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const kept = new Uint8Array(nodes.length);
  let count = 0;
  nodes.forEach(({ id, name }, node) => {
    const said = `${plain(name)} ${plain(id)}`;
    if (!words.every((word) => said.includes(word))) return;
    count++;
    // What is kept already has all above it kept; on a loop the way up ends there too.
    for (let at = node; at >= 0 && kept[at] === 0; at = nodes[at]?.parent ?? -1) kept[at] = 1;
  });
  return { count, kept };
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}
