import { achievement, InvalidInputError } from "#engine";
import { directionWords, wordFinder } from "#language";
import { excerpt, isBlank, textOf } from "../sheets/cells/raw-grid.ts";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * How much of a target is reached; lower-is-better is measured from the baseline. 目標の達成率を計算します(低いほど良い指標は基準から測ります)。
 *
 * @param {number} actual Actual value. / 実績。
 * @param {number} target Target. / 目標。
 * @param {string} direction Optional. "↓" or "down" where lower is better. / 省略可。低いほど良い指標は "↓"。
 * @param {number} baseline Optional. Start value, needed for "↓". / 省略可。基準(開始値)。"↓" のとき必要。
 * @return {number} 1 is reached; blank where it has no meaning.
 * @customfunction
 */
export function KPI_ACHIEVEMENT(actual: unknown, target: unknown, direction: unknown, baseline: unknown): Answer {
  return answer("KPI_ACHIEVEMENT", actual, () =>
    cellwise(
      { actual, target, direction: downFlags(direction), baseline: baseline ?? "" },
      (reached, wanted, isDown = null, start = null) =>
        achievement(reached ?? null, wanted ?? null, isDown === 1 ? "down" : "up", start),
    ),
  );
}

/** Directions as numbers, in the shape they were given: 1 where lower is better, 0 where higher is; blank stays blank. */
function downFlags(direction: unknown): unknown {
  const find = wordFinder(directionWords);
  const flag = (cell: unknown): unknown => {
    if (Array.isArray(cell)) return cell.map(flag);
    if (isBlank(cell)) return "";
    const meaning = find(textOf(cell))?.meaning;
    if (meaning) return meaning === "down" ? 1 : 0;
    throw new InvalidInputError("argument-unknown-word", {
      argument: "direction",
      found: excerpt(cell),
      known: "up, down, ↑, ↓",
    });
  };
  return flag(direction);
}
