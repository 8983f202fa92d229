import type { TypedDecision } from "../../src/actions/editing/plan-edit.ts";
import type { Language } from "../../src/language/language.ts";
import { type PlanField, planHeaders } from "../../src/language/words/plan-headers.ts";
import type { CellValue, Grid } from "../../src/workbook/port.ts";

/** A plan sheet as Kigi writes it, with these rows. */
export function planRows(language: Language, ...rows: readonly Readonly<Partial<Record<PlanField, CellValue>>>[]): Grid {
  const fields = Object.keys(planHeaders) as PlanField[];
  return [fields.map((field) => planHeaders[field][language]), ...rows.map((row) => fields.map((field) => row[field] ?? ""))];
}

/** The decision of domain journey J7: completion from 65 % to 80 %, 60 hours at 4,000, in November, judged in December. */
export const j7: Readonly<Partial<Record<PlanField, CellValue>>> = {
  month: "2026-10",
  id: "ANC.A.O",
  from: 0.65,
  to: 0.8,
  hours: 60,
  hourlyCost: 4000,
  owner: "Sato",
  start: "2026-11-04",
  due: "2026-11-28",
  judgedIn: "2026-12",
  agreement: "Sales",
  agreedOn: "2026-11-02",
};

/** The same as someone types it in the sidebar. */
export const typedJ7: TypedDecision = {
  hours: "60",
  hourlyCost: "4,000",
  owner: "Sato",
  start: "2026-11-04",
  due: "2026-11-28",
  judgedIn: "2026-12",
  agreement: "Sales",
  agreedOn: "2026-11-02",
};
