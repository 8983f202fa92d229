import type { CellLook } from "../../workbook/page.ts";

const text: CellLook = { bold: false, size: 10, color: "#202124", background: "#ffffff", align: "left" };

const header: CellLook = { ...text, bold: true, size: 9, color: "#3c4043", background: "#f1f3f4" };

/** The few looks of a report: calm, one emphasis, nothing said by colour alone. */
export const looks = {
  text,
  number: { ...text, align: "right" },
  muted: { ...text, size: 8, color: "#80868b" },
  title: { ...text, bold: true, size: 16 },
  heading: { ...text, bold: true, size: 12 },
  header,
  numberHeader: { ...header, align: "right" },
  total: { ...text, bold: true, align: "right" },
  totalName: { ...text, bold: true },
  /** The one KPI of the month. */
  star: { ...text, bold: true, background: "#e8f0fe" },
  starNumber: { ...text, bold: true, background: "#e8f0fe", align: "right" },
  /** Cells that belong to the reader. */
  manual: { ...text, background: "#fff9db" },
} as const satisfies Readonly<Record<string, CellLook>>;

/** A look for words among numbers: in the middle of their column, so that they keep their distance from what stands beside it. */
export function centred(look: CellLook): CellLook {
  return { ...look, align: "center" };
}
