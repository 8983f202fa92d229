/** A month seen in the fiscal calendar. */
export interface FiscalPeriod {
  /** Calendar year in which the fiscal year starts: 年度 in Japan. */
  readonly year: number;
  /** Calendar year in which it ends: the label of most US and UK companies. */
  readonly endYear: number;
  /** 1 … 4. */
  readonly quarter: number;
  /** 1 (上期) or 2 (下期). */
  readonly half: number;
  /** 1 … 12, counted from the start of the fiscal year. */
  readonly month: number;
}

/**
 * Places a month in a fiscal year.
 *
 * @param year - calendar year
 * @param month - calendar month, 1 … 12
 * @param startMonth - month in which the fiscal year starts, 1 … 12; default 4 (April, Japan)
 * @returns fiscal year by both labels, half, quarter and month
 * @example
 * fiscalPeriod(2025, 1) // => { year: 2024, endYear: 2025, quarter: 4, half: 2, month: 10 }
 * fiscalPeriod(2024, 7, 1) // => { year: 2024, endYear: 2024, quarter: 3, half: 2, month: 7 }
 */
export function fiscalPeriod(year: number, month: number, startMonth: number = 4): FiscalPeriod {
  const monthsIn = (month - startMonth + 12) % 12;
  const startYear = month < startMonth ? year - 1 : year;
  return {
    year: startYear,
    endYear: startMonth === 1 ? startYear : startYear + 1,
    quarter: Math.floor(monthsIn / 3) + 1,
    half: Math.floor(monthsIn / 6) + 1,
    month: monthsIn + 1,
  };
}
