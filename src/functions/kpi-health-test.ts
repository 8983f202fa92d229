import { healthTest, InvalidInputError } from "#engine";
import { say, verdictWords, wordFinder, yesNoWords } from "#language";
import { excerpt } from "../sheets/cells/raw-grid.ts";
import { type Answer, answer, header } from "./answer.ts";
import { neededArgument, numberArgument } from "./arguments.ts";
import { MOST_PEOPLE, sideBySide } from "./side-by-side.ts";

/**
 * Backtests a health score: did it tell in advance who would leave? ヘルススコアが解約を予測できていたかを検証します。
 *
 * @param {number[]} scores Earlier scores of the accounts. / 以前のスコア。
 * @param {string[]} churned Who left since: TRUE, 1, yes; FALSE, 0, no. / その後解約したか: TRUE・1・はい・解約、FALSE・0・いいえ・継続。
 * @param {number} threshold Optional. Healthy from this score on; 60 if left out. / 省略可。健全とみなす点数。省略すると60。
 * @return {string[][]} Recall, Precision, AUC, Churn above, Churn below, Surprise churn, Verdict.
 * @customfunction
 */
export function KPI_HEALTH_TEST(scores: unknown, churned: unknown, threshold: unknown): Answer {
  return answer("KPI_HEALTH_TEST", scores, () => {
    neededArgument(churned, "churned");
    const options = { most: MOST_PEOPLE, labels: churned, labelsName: "churned" };
    const { columns, labels, language } = sideBySide({ scores }, options);
    const test = healthTest(columns.scores, outcomesOf(labels), numberArgument(threshold, "threshold") ?? undefined);
    const verdict = say(verdictWords.health[test.verdict], language ?? "en");
    const shown = ["recall", "precision", "auc", "churnAbove", "churnBelow", "surpriseChurn"] as const;
    return [header([...shown, "verdict"], language), [...shown.map((column) => test[column]), verdict]];
  });
}

/** Whether each account left; a blank is not known. */
function outcomesOf(words: readonly string[]): (boolean | null)[] {
  const find = wordFinder(yesNoWords);
  return words.map((word, at) => {
    if (word === "") return null;
    const meaning = find(word)?.meaning;
    if (meaning) return meaning === "yes";
    const facts = { argument: "churned", position: at + 1, found: excerpt(word), known: "TRUE, FALSE, はい, いいえ" };
    throw new InvalidInputError("argument-list-unknown-word", facts);
  });
}
