import type { ContractRow, Outcome } from "../localhost/contract/row.ts";

/** What a run at Google came to; kept as JSON in this folder. */
export interface ConformanceResult {
  readonly kind: "kigi-conformance";
  readonly version: 1;
  /** When the run ended, as `2026-11-22`. */
  readonly date: string;
  /** By `rowKey`; what differs from the contract is written out. */
  readonly rows: Readonly<Record<string, "as expected" | Outcome>>;
  readonly probes: readonly ProbeAnswer[];
}

export interface ProbeAnswer {
  readonly probe: string;
  readonly answer: unknown;
}

/** Names a row by what it runs, so that results outlive changes of its neighbours: FNV-1a in eight hexadecimal digits. */
export function rowKey({ call, run }: ContractRow): string {
  let hash = 0x811c9dc5;
  for (const character of `${call}\n${run}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
