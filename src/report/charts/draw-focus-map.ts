import { chartWords } from "../../language/words/chart-words.ts";
import { reportWords } from "../../language/words/report-words.ts";
import { differenceCell, numberPattern } from "../numbers/number-pattern.ts";
import type { Report } from "../report.ts";
import { type ChartDrawing, figureRow } from "./chart-drawing.ts";

/** For as many points as there can be; the legend names them in the order of the table. */
const COLORS = ["#1a73e8", "#e8710a", "#188038", "#a142f4", "#5f6368", "#c5221f"];

/** What each candidate of one KGI would bring over how far it is in our hands: up and to the right is where to begin. */
export function drawFocusMap({ language, focus }: Report): ChartDrawing | null {
  const { root } = focus.find(({ isStarred }) => isStarred) ?? focus[0] ?? {};
  const lines = focus.filter((line) => (line.impact ?? 0) > 0 && line.root.id === root?.id).slice(0, COLORS.length);
  if (!root || lines.length === 0) return null;
  const impacts = lines.map(({ impact }) => Number(differenceCell(impact, root.unit)));
  const pattern = numberPattern("", impacts, language);
  return {
    title: chartWords.focusMap[language],
    kind: "SCATTER",
    series: lines.map(({ isStarred, rank, name }) => `${isStarred ? "★" : ""}${rank ?? ""} ${name}`),
    // A column for each point, because the legend names columns.
    rows: lines.map(({ controllability }, row) => {
      const figures = impacts.map((impact, at) => (at === row ? impact : null));
      return figureRow(controllability, figures, pattern);
    }),
    options: {
      colors: COLORS,
      "legend.position": "right",
      pointSize: 10,
      "hAxis.title": reportWords.controllability[language],
      "hAxis.viewWindow.min": 0,
      "hAxis.viewWindow.max": 6,
      "vAxis.title": reportWords.impact[language],
      "vAxis.viewWindow.min": 0,
    },
  };
}
