/** What a status cell can say about whether a KPI is followed. */
export type FollowStatus = "on-trial" | "paused";

const ON_TRIAL = ["検証中", "検証", "trial", "ontrial"];
const PAUSED = ["休止", "休止中", "停止", "paused"];

/**
 * Reads whether a KPI is on trial or paused; null for anything else, which counts as followed.
 *
 * @example
 * readStatus("検証中") // => "on-trial"
 * readStatus("Paused") // => "paused"
 * readStatus("") // => null
 */
export function readStatus(text: string): FollowStatus | null {
  const word = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
  if (ON_TRIAL.includes(word)) return "on-trial";
  return PAUSED.includes(word) ? "paused" : null;
}
