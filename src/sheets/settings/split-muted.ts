import type { Problem } from "#engine";
import type { Mute } from "./settings.ts";

/** Problems apart by whether a team has decided not to hear of them; each part in the order given. */
export interface Heard {
  readonly shown: readonly Problem[];
  readonly muted: readonly Problem[];
}

/** Tells the problems to show from those that are muted. */
export function splitMuted(problems: readonly Problem[], mutes: readonly Mute[]): Heard {
  const muted = problems.filter((problem) => canMute(problem) && mutes.some((mute) => isAbout(mute, problem)));
  const isMuted = new Set(muted);
  return { shown: problems.filter((problem) => !isMuted.has(problem)), muted };
}

/** What a problem is about, as the sheet of settings names it: a KPI, a person, a stage; "" for the table as a whole. */
export function subjectOf({ kpi, facts }: Problem): string {
  const { owner = "", stage = owner, id = stage } = facts;
  return kpi ?? String(id);
}

/** Checks are opinions, save these: without what they tell of, numbers are wrong or missing. */
export function canMute({ code, severity }: Problem): boolean {
  return severity !== "error" || (code !== "P-36" && code !== "P-38");
}

/** True when a mute silences this problem. */
export function isAbout({ code, kpi }: Mute, problem: Problem): boolean {
  return code === problem.code && (kpi === "" || kpi === subjectOf(problem));
}
