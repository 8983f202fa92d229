import type { Timing } from "../../../engine/tree/definition.ts";
import type { SidebarNode } from "../../wire/wire.ts";

/** What somebody does or counts on the very day. */
const ACTION = /対話|架電|商談|訪問|面談|問い?合わせ|conversation|call|meeting|visit|contact/i;
const PER_DAY = /[/／](?:日|day)/i;
/** What customers do before it shows in the result. */
const EARLY =
  /完了|利用|定着|ログイン|アクティブ|オンボ|参加|活用|トスアップ|csql|onboard|active|login|usage|adoption|attend|toss/i;
/** What is left when everything has happened. */
const OUTCOME =
  /売上|収益|解約|継続|更新|満足|単価|mrr|arr|nrr|grr|ccr|nps|csat|ltv|revenue|churn|renewal|retention|satisfaction|price/i;

/**
 * When a KPI probably moves, told from its name, its unit and its place: countable actions move with the work of the day, use
 * of the product moves before the result, and the result itself comes last.
 *
 * @returns Null where nothing tells.
 */
export function suggestTiming({ name, unit, depth }: Pick<SidebarNode, "name" | "unit" | "depth">): Timing | null {
  if (depth === 0) return "lagging";
  if (PER_DAY.test(unit) || ACTION.test(name)) return "coincident";
  if (EARLY.test(name)) return "leading";
  return OUTCOME.test(name) ? "lagging" : null;
}
