import type { SidebarNode } from "../../wire/wire.ts";
import type { Say } from "../words.ts";

/** `× missed · ¥1,742,400 target`: how a KPI stands, by a sign and a word, and against what; "" without a target. */
export function targetWords(say: Say, { status, target }: SidebarNode): string {
  return target ? say("target", { status, target: target.words }) : "";
}
