/** How a KPI stands against its target; `pending`: there is nothing to compare. */
export type TargetStatus = "achieved" | "on-track" | "attention" | "missed" | "pending";

/** From these parts of the target on, a KPI counts as on track, and as worth attention. */
const ON_TRACK = 0.9;
const ATTENTION = 0.7;

/**
 * Judges how a KPI stands against its target.
 *
 * @param achieved - whether the target is reached; null without a target or an actual
 * @param achievement - part of the target reached; null where a percentage says nothing
 * @returns the status; what is not reached and has no percentage is missed
 * @example
 * targetStatus(true, 1.2) // => "achieved"
 * targetStatus(false, 0.9) // => "on-track"
 * targetStatus(false, 0.689) // => "missed"
 */
export function targetStatus(achieved: boolean | null, achievement: number | null): TargetStatus {
  if (achieved === null) return "pending";
  if (achieved) return "achieved";
  if (achievement === null || achievement < ATTENTION) return "missed";
  return achievement < ON_TRACK ? "attention" : "on-track";
}
