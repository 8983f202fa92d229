import { accountsByStage, type Stage, stages } from "#engine";
import { say, verdictWords } from "#language";
import { type Answer, answer, header } from "./answer.ts";
import { neededArgument } from "./arguments.ts";
import { sideBySide } from "./side-by-side.ts";
import { unlessOmitted } from "./unless-omitted.ts";

type Numbers = readonly (number | null)[];

/**
 * Rates from stage to stage, and the first stage below its target. 段階ごとの率と、最初に目標を下回る段階を示します。
 *
 * @param {string[]} labels The stages in order. / 段階の名前(順番どおり)。
 * @param {number[]} values Accounts per stage, or rates (80%), with or without the accounts of the first. / 段階ごとの社数か率(先頭は社数でも可)。
 * @param {number[]} targets Optional. Wanted rate of each stage. / 省略可。段階ごとの率の目標。
 * @return {string[][]} Stage, Accounts, Rate, Target, Verdict.
 * @customfunction
 */
export function KPI_STAGES(labels: unknown, values: unknown, targets: unknown): Answer {
  return answer("KPI_STAGES", labels, () => {
    neededArgument(labels, "labels");
    const { labels: names, columns, language } = sideBySide({ values, ...unlessOmitted({ targets }) }, { labels });
    const rows = readStages(columns.values, columns.targets ?? []);
    return [
      header(["stage", "accounts", "rate", "target", "verdict"], language),
      ...rows.map(({ accounts, rate, target, verdict }, at) => {
        return [names[at] ?? "", accounts, rate, target, verdict && say(verdictWords.stage[verdict], language ?? "en")];
      }),
    ];
  });
}

/** Tells accounts from rates: rates lie between 0 and 1, and at least one is a true fraction. */
function readStages(values: Numbers, targets: Numbers): Stage[] {
  const [first = null, ...later] = values;
  if (!areRates(later)) return stages(values, targets);
  if (first === null || first > 1) return withRates(stages(accountsByStage(first, later), targets), [null, ...later]);
  // Rates only: of a whole that is not known. The stage before the first is everybody.
  const shares = stages(accountsByStage(1, values), [null, ...targets]).slice(1);
  return withRates(shares, values).map((stage) => ({ ...stage, accounts: null }));
}

function areRates(values: Numbers): boolean {
  const known = values.filter((value) => value !== null);
  return known.every((value) => value >= 0 && value <= 1) && known.some((value) => value % 1 !== 0);
}

/** The rates as they were given, which rounding has touched on the way through the accounts. */
function withRates(rows: readonly Stage[], rates: Numbers): Stage[] {
  return rows.map((stage, at) => ({ ...stage, rate: rates[at] ?? null }));
}
