import { naturalLimits, signals } from "#engine";
import { say, verdictWords } from "#language";
import { type Answer, answer, header } from "./answer.ts";
import { sideBySide } from "./side-by-side.ts";

/**
 * Tells signals from noise: the natural limits of a series (XmR chart). ふだんの揺れと、意味のある変化を見分けます(XmR管理図)。
 *
 * @param {number[]} values The series, oldest first. / 古い順の値。
 * @return {string[][]} Value, Mean, Lower limit, Upper limit, Signal (above, below, run or blank).
 * @customfunction
 */
export function KPI_SIGNAL(values: unknown): Answer {
  return answer("KPI_SIGNAL", values, () => {
    const { columns, language } = sideBySide({ values });
    const limits = naturalLimits(columns.values);
    const { centre = null, lower = null, upper = null } = limits ?? {};
    const found = signals(columns.values, limits);
    return [
      header(["value", "mean", "lowerLimit", "upperLimit", "signal"], language),
      ...columns.values.map((value, at) => {
        const signal = found[at];
        return [value, centre, lower, upper, signal ? say(verdictWords.signal[signal], language ?? "en") : null];
      }),
    ];
  });
}
