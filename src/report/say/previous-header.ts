import { formatPeriod } from "../../language/formats/format-period.ts";
import { reportWords } from "../../language/words/report-words.ts";
import type { Report } from "../report.ts";

/** The header over the numbers that changes are measured from: last month, or the period by its name. */
export function previousHeader({ language, period, previous }: Report): string {
  if (previous === null && period.month === null) return reportWords.previousPeriod[language];
  const isLastMonth = previous === null || (previous.month !== null && previous.month + 1 === period.month);
  return isLastMonth ? reportWords.previous[language] : formatPeriod(previous, language);
}
