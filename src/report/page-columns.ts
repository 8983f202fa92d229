/** The columns of the report sheet, counted from 1. */
export const pageColumns = {
  /** Ids of KPIs, and the marks by which a row is told when the page is read again. */
  id: 1,
  name: 2,
  firstNumber: 3,
  lastNumber: 8,
  /** The reader's own. */
  comment: 9,
  lastManual: 11,
  /** Right of what is looked at: what the chart is drawn from. */
  chart: 14,
  count: 20,
} as const;

/** What stands in the id column of rows that are about no KPI. */
export const rowMarks = {
  title: "◆",
  section: "§",
  header: "ID",
  sentence: "•",
  total: "Σ",
  others: "…",
  shownPeriod: "▸",
  chart: "▦",
  kept: "§+",
  free: "✎",
} as const;
