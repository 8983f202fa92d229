import { formatPart } from "../../language/formats/format-number.ts";
import { chartWords } from "../../language/words/chart-words.ts";
import { decimal, differenceCell } from "../numbers/number-pattern.ts";
import type { Report } from "../report.ts";
import { type ChartDrawing, chartColors, figureRow, stackedBars } from "./chart-drawing.ts";

/** What each factor misses of the target of the first KGI that has one, as in the table of its factors. */
export function drawGap({ language, factorSections }: Report): ChartDrawing | null {
  const section = factorSections.find(({ factors, total }) => factors.some(({ gap }) => gap !== null) && total.gap !== null);
  if (!section?.factors.some(({ gap }) => (gap ?? 0) !== 0)) return null;
  const { factors, others, unit, digits, direction } = section;
  const parts = [...factors, ...(others && (others.gap ?? 0) !== 0 ? [others] : [])];
  const worseSign = direction === "down" ? -1 : 1;
  return {
    title: chartWords.gap[language],
    kind: "BAR",
    series: [chartWords.short[language], chartWords.beyond[language]],
    rows: parts.map(({ name, gap }) => {
      const amount = Number(differenceCell(gap, unit)) || 0;
      const isShort = amount * worseSign >= 0;
      const label = `${formatPart(gap, unit, language, digits.gap)} ${name}`;
      return figureRow(label, isShort ? [amount, 0] : [0, amount], decimal(digits.gap));
    }),
    options: { ...stackedBars, colors: [chartColors.worse, chartColors.better] },
  };
}
