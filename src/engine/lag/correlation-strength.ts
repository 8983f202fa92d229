/** How much two series move together, in the three words the report knows. */
export type CorrelationStrength = "linked" | "weak" | "none";

/**
 * Grades a correlation of changes: |r| ≥ 0.7 linked, ≥ 0.4 weakly linked, else no link found.
 *
 * @param r - correlation, -1 … 1; null is unknown
 * @returns the grade, or null for an unknown correlation
 * @example
 * correlationStrength(-0.8) // => "linked"
 * correlationStrength(0.4) // => "weak"
 * correlationStrength(0.1) // => "none"
 */
export function correlationStrength(r: number | null): CorrelationStrength | null {
  if (r === null) return null;
  const size = Math.abs(r);
  if (size >= 0.7) return "linked";
  return size >= 0.4 ? "weak" : "none";
}
