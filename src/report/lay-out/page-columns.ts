/** The columns of the report sheet, counted from 1. All have the width that a spreadsheet gives them. */
export const pageColumns = {
  /** Ids of KPIs, and the marks by which a row is told when the page is read again. Hidden: they say nothing to a reader. */
  id: 1,
  /** A name runs on over the blank cells right of it, up to the first number. */
  name: 2,
  firstNumber: 5,
  lastNumber: 10,
  /** The reader's own. */
  comment: 11,
  lastManual: 13,
  /** Right of what is looked at, and hidden: what the charts are drawn from. */
  chart: 16,
  /** As many as a new sheet has, so that none needs to be inserted. */
  count: 26,
} as const;

/** What stands in the id column of rows that are about no KPI. */
export const rowMarks = {
  /** Followed by the period of the page. */
  title: "◆",
  section: "§",
  header: "ID",
  sentence: "•",
  total: "Σ",
  others: "…",
  shownPeriod: "▸",
  /** Followed by the number of the section that the charts belong to; and in front of the name of a chart, by its figures. */
  chart: "▦",
  kept: "§+",
  free: "✎",
} as const;
