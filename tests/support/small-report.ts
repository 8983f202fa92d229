import type { Language } from "../../src/language/language.ts";
import { composeReport } from "../../src/report/compose/compose-report.ts";
import type { Report } from "../../src/report/report.ts";
import type { ReportRequest } from "../../src/report/report-request.ts";
import type { SectionKey } from "../../src/report/section.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { plainRequest } from "./plain-request.ts";

const HEADER = [
  "ID",
  "Parent",
  "Op",
  "Name",
  "Unit",
  "Direction",
  "Timing",
  "Stage",
  "Controllability",
  "Target",
  "Baseline",
  "Role",
  "Cadence",
];
const COLUMNS = [
  "id",
  "parent",
  "op",
  "name",
  "unit",
  "direction",
  "timing",
  "stage",
  "controllability",
  "target",
  "baseline",
  "role",
  "cadence",
] as const;

/** A row of a tree; what is not said is blank. */
export type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;
/** By KPI: one figure for each month from January 2025 on. */
export type Figures = Readonly<Record<string, readonly (number | "")[]>>;

/** The report of a small tree. */
export function report(language: Language, rows: readonly Row[], figures: Figures, more: Partial<ReportRequest> = {}): Report {
  const tree = [HEADER, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))];
  const count = Math.max(...Object.values(figures).map(({ length }) => length));
  const months = Array.from(
    { length: count },
    (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
  );
  const data = [["KPI", ...months], ...Object.entries(figures).map(([id, values]) => [id, ...values])];
  return composeReport(readModel(tree, data).model, { ...plainRequest(language), ...more });
}

export function sentencesOf({ sections }: Report, key: SectionKey): readonly string[] {
  return sections.find((section) => section.key === key)?.sentences ?? [];
}
