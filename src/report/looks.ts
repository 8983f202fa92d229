import type { CellLook } from "../workbook/page.ts";

const text: CellLook = { bold: false, size: 10, color: "#202124", background: "#ffffff", align: "left" };

/** The few looks of a report: calm, one emphasis, nothing said by colour alone. */
export const looks = {
  text,
  number: { ...text, align: "right" },
  muted: { ...text, size: 8, color: "#80868b" },
  title: { ...text, bold: true, size: 16 },
  heading: { ...text, bold: true, size: 12 },
  header: { ...text, bold: true, color: "#3c4043", background: "#f1f3f4" },
  numberHeader: { ...text, bold: true, color: "#3c4043", background: "#f1f3f4", align: "right" },
  total: { ...text, bold: true, align: "right" },
  totalName: { ...text, bold: true },
  /** The one KPI of the month. */
  star: { ...text, bold: true, background: "#e8f0fe" },
  starNumber: { ...text, bold: true, background: "#e8f0fe", align: "right" },
  /** Cells that belong to the reader. */
  manual: { ...text, background: "#fff9db" },
} as const satisfies Readonly<Record<string, CellLook>>;
