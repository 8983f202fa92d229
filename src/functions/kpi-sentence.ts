import { describeChange, targetStatus } from "#engine";
import { reportSentences, say, sayStanding, standingWords, unitStyle } from "#language";
import { languageOfTable } from "../sheets/cells/table.ts";
import { type Answer, answer } from "./answer.ts";
import { isOmitted, missingArgument, neededArgument, numberArgument, textArgument } from "./arguments.ts";
import { languageArgument } from "./language-argument.ts";

/**
 * Says in one sentence where a KPI stands. KPIの状況を1文で表します。
 *
 * @param {string} name Name of the KPI. / KPIの名称。
 * @param {number} actual Its value. / 実績。
 * @param {number} previous Optional. Value of the month before. / 省略可。前月の実績。
 * @param {number} target Optional. Target. / 省略可。目標。
 * @param {string} unit Optional. Unit, for example 円 or %. / 省略可。単位(円、% など)。
 * @param {string} language Optional. "ja" or "en"; that of the name if left out. / 省略可。"ja" か "en"。省略すると名称の言語。
 * @return {string} The sentence.
 * @customfunction
 */
export function KPI_SENTENCE(
  name: unknown,
  actual: unknown,
  previous: unknown,
  target: unknown,
  unit: unknown,
  language: unknown,
): Answer {
  return answer("KPI_SENTENCE", [[name]], () => {
    const kpi = textArgument(name, "name");
    if (kpi === "") throw missingArgument("name");
    neededArgument(actual, "actual");
    const counted = textArgument(unit, "unit");
    const change = describeChange(
      numberArgument(actual, "actual"),
      numberArgument(previous, "previous"),
      numberArgument(target, "target"),
      unitStyle(counted).kind,
    );
    const spoken = isOmitted(language) ? languageOfTable([[kpi]]) : languageArgument(language, "language");
    if (change.rule === "missing") return say(standingWords.missing, spoken, { name: kpi });
    const { achieved = null, achievement = null } = change.target ?? {};
    const standing = { name: kpi, unit: counted, change, status: targetStatus(achieved, achievement) };
    const sentence = sayStanding(standing, spoken);
    // A previous value that was left out is not wanted; one that points at a blank cell is not there yet.
    if (change.rule !== "no-previous" || previous === undefined) return sentence;
    return sentence + (spoken === "en" ? " " : "") + reportSentences.noPrevious[spoken];
  });
}
