/** A calendar day without a time zone, as days since 1970-01-01. The edge makes one of every `Date` it is given. */
export interface CalendarDay {
  readonly day: number;
}

/** What a cell of a sheet can hold once it has crossed the edge. Blank is `""` or `null`. */
export type Cell = string | number | boolean | null | CalendarDay;
