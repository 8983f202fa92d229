import { shownDigits } from "../../language/formats/shown-digits.ts";
import type { FocusLine } from "../report.ts";

/** Adds the decimals of each impact: as many as those of its unit need that stand in the same table or chart. */
export function withImpactDigits<Line extends Pick<FocusLine, "root" | "impact">>(
  lines: readonly Line[],
): (Line & Pick<FocusLine, "impactDigits">)[] {
  return lines.map((line) => {
    const { unit } = line.root;
    const alike = lines.filter(({ root }) => root.unit === unit).map(({ impact }) => impact);
    return { ...line, impactDigits: shownDigits(alike, unit) };
  });
}
