import { formatDifference } from "../../language/formats/format-number.ts";
import { chartWords } from "../../language/words/chart-words.ts";
import type { HeadroomLine } from "../compose/compose-headroom.ts";
import { decimal, differenceCell } from "../numbers/number-pattern.ts";
import type { Report } from "../report.ts";
import { type ChartDrawing, chartColors, figureRow, stackedBars } from "./chart-drawing.ts";

const STANDINGS = ["pick", "movable", "given"] as const;

/** The tornado: what each KPI alone would bring, largest first. */
export function drawHeadroom({ language, headroom }: Report): ChartDrawing | null {
  if (headroom.length === 0) return null;
  const nameOf = ({ name, standing }: HeadroomLine): string => {
    if (standing === "pick") return `★${name}`;
    return standing === "given" ? `${name} (${chartWords.given[language]})` : name;
  };
  return {
    title: chartWords.headroom[language],
    kind: "BAR",
    series: STANDINGS.map((standing) => chartWords[standing][language]),
    rows: headroom.map((line) => {
      const { impact, root, impactDigits, standing } = line;
      const amount = Number(differenceCell(impact, root.unit));
      const label = `${formatDifference(impact, root.unit, language, impactDigits)} ${nameOf(line)}`;
      const figures = STANDINGS.map((each) => (each === standing ? amount : 0));
      return figureRow(label, figures, decimal(impactDigits));
    }),
    options: { ...stackedBars, colors: STANDINGS.map((standing) => chartColors[standing]) },
  };
}
