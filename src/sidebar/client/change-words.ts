import type { Change } from "../wire.ts";
import type { Say } from "./words.ts";

const ARROWS = { up: "▲", down: "▼", flat: "" } as const;

/** `▲ +500円 better`: where it went by arrow and sign, and whether that is good by a word, never by colour alone. */
export function changeWords(say: Say, change: Change): string {
  if (change.direction === "flat") return say("same");
  return `${ARROWS[change.direction]} ${change.words} ${say(change.verdict)}`;
}
