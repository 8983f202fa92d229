import type { Language } from "../../src/language/language.ts";
import { templateData } from "../../src/templates/template-data.ts";

/** Months before those of the template: from 2025-09, so that the last one has a year and its month behind it. */
const EARLIER = Array.from({ length: 12 }, (_, at) => {
  const month = 8 + at;
  return `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
});

/** Template T1 with fourteen months: each KPI climbs to its value of the template from a tenth below, and dips on the way. */
export function yearOfT1(language: Language): (string | number)[][] {
  const [header = [], ...rows] = templateData("T1", language).map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell : String(cell))),
  );
  const [name = "", ...months] = header;
  const past = (value: number, at: number): number => {
    const share = 0.9 + 0.1 * (at / EARLIER.length) - (at % 4 === 3 ? 0.03 : 0);
    return Math.round(value * share * 1000) / 1000;
  };
  return [
    [name, ...EARLIER, ...months],
    ...rows.map(([id = "", ...values]) => [id, ...EARLIER.map((_, at) => past(Number(values[0]), at)), ...values]),
  ];
}
