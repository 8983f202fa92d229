import { type ChurnLever, type ChurnStep, churnSimulation, InvalidInputError } from "#engine";
import { leverWords, wordFinder } from "#language";
import { excerpt, textOf } from "../sheets/cells/raw-grid.ts";
import { readRiskGroups } from "../sheets/customers/read-risk-groups.ts";
import { type Answer, answer, header } from "./answer.ts";
import { amountArgument, cellCount, listArgument, missingArgument, neededNumber, tableArgument } from "./arguments.ts";

/**
 * Simulates what better handling of trouble saves. 困りごとへの対応を改善したときの解約リスクを試算します。
 *
 * @param {string[][]} segments The five rows of KPI_SURVEY_SEGMENTS, or their n and risk. / KPI_SURVEY_SEGMENTS の5行、または人数とリスクの2列。
 * @param {string} lever "consult": the silent consult; "satisfy": disappointed become as expected; several are taken in order. / "相談": 未相談の人が相談する、"満足": 期待以下が期待通りになる。複数なら順に実行。
 * @param {number} amount Share of the segment that changes, 0–100%. / 変わる人の割合(0〜100%)。
 * @param {number} accounts Optional. Customers in all. / 省略可。全体の社数。
 * @param {number} arpa Optional. Revenue per account and month. / 省略可。1社あたり月間売上。
 * @return {number[][]} Risk now, Risk then, Accounts saved, Revenue saved (per month).
 * @customfunction
 */
export function KPI_CHURN_SIM(segments: unknown, lever: unknown, amount: unknown, accounts: unknown, arpa: unknown): Answer {
  return answer("KPI_CHURN_SIM", segments, () => {
    const { groups, language } = readRiskGroups(tableArgument(segments, "segments"));
    const steps = stepsOf(leversArgument(lever), amount);
    const saved = churnSimulation(groups, steps, amountArgument(accounts, "accounts"), amountArgument(arpa, "arpa"));
    const columns = ["riskNow", "riskThen", "accountsSaved", "revenueSaved"] as const;
    return [header(columns, language), columns.map((column) => saved[column])];
  });
}

/** One amount for all levers, or as many amounts as there are levers. */
function stepsOf(levers: readonly ChurnLever[], amount: unknown): ChurnStep[] {
  const amounts = listArgument(amount);
  const isOne = levers.length === 1 || cellCount(amount) === 1;
  if (!isOne && amounts.length !== levers.length) {
    throw new InvalidInputError("length-mismatch", { argument: "amount", found: amounts.length, needed: levers.length });
  }
  return levers.map((lever, at) => ({ lever, share: neededNumber(isOne ? amount : amounts[at], "amount") }));
}

function leversArgument(argument: unknown): ChurnLever[] {
  const levers = listArgument(argument);
  if (levers.length === 0) throw missingArgument("lever");
  const find = wordFinder(leverWords);
  return levers.map((cell) => {
    const meaning = find(textOf(cell))?.meaning;
    if (meaning) return meaning;
    throw new InvalidInputError("argument-unknown-word", {
      argument: "lever",
      found: excerpt(cell),
      known: "consult, satisfy, 相談, 満足",
    });
  });
}
