import { textOf } from "../cells/raw-grid.ts";

/** `P-06`, and what else of the cell names the KPI. */
const MUTE = /^[PpＰｐ][-－‐]?([0-9０-９]{1,2})(?![0-9０-９])[\s:：,、]*(.*)$/;

/** Reads which check a row silences: `P-10`, or `P-10 ANC.A` for one KPI. Null for what names no check. */
export function readMute(raw: unknown): { readonly code: string; readonly kpi: string } | null {
  const [, digits, kpi = ""] = MUTE.exec(textOf(raw)) ?? [];
  if (digits === undefined) return null;
  return { code: `P-${digits.normalize("NFKC").padStart(2, "0")}`, kpi: kpi.trim() };
}
