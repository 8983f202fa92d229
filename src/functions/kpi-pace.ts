import { pace } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { neededArgument, numberArgument } from "./arguments.ts";

/**
 * Projects a month in progress, and what each remaining day has to bring. 月の途中の実績から、着地見込みと1日に必要な量を計算します。
 *
 * @param {number} monthToDate Amount so far. / これまでの実績。
 * @param {number} elapsedDays Completed days. / 経過日数。
 * @param {number} days Days of the month. / 月の日数。
 * @param {number} target Optional. Amount wanted for the month. / 省略可。月の目標。
 * @return {number[][]} Pace, Required per day.
 * @customfunction
 */
export function KPI_PACE(monthToDate: unknown, elapsedDays: unknown, days: unknown, target: unknown): Answer {
  return answer("KPI_PACE", null, () => {
    const read = (name: string, argument: unknown): number | null => {
      neededArgument(argument, name);
      return numberArgument(argument, name);
    };
    const result = pace(
      read("monthToDate", monthToDate),
      read("elapsedDays", elapsedDays),
      read("days", days),
      numberArgument(target, "target"),
    );
    return [header(["pace", "requiredPerDay"], null), [result.pace, result.requiredPerDay]];
  });
}
