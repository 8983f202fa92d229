import type { Problem } from "#engine";
import { type Language, sayProblem } from "#language";
import type { Mute } from "../../sheets/settings/settings.ts";
import { isAbout } from "../../sheets/settings/split-muted.ts";
import type { SidebarMute } from "../wire/settings-wire.ts";

/** What each mute keeps quiet just now; one that silences nothing any more is listed all the same. */
export function describeMutes(mutes: readonly Mute[], muted: readonly Problem[], language: Language): readonly SidebarMute[] {
  return mutes.map((mute) => ({
    ...mute,
    messages: muted.filter((problem) => isAbout(mute, problem)).map((problem) => sayProblem(problem, language)),
  }));
}
