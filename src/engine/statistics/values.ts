/** A series or a column as the engine sees it: position is the month or the row, `null` is a missing value. */
export type Values = readonly (number | null)[];
