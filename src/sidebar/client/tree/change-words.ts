import type { Change } from "../../wire/wire.ts";
import type { Say } from "../words.ts";

const ARROWS = { up: "↑", down: "↓", flat: "" } as const;

/**
 * `↑ +5.0% better`: where it went by arrow and sign, and whether that is good by a word, never by colour alone. No triangle,
 * which stands for minus in Japanese accounts.
 */
export function changeWords(say: Say, { direction, words, verdict }: Change): string {
  return direction === "flat" ? say("same") : `${ARROWS[direction]} ${words} ${say(verdict)}`;
}
