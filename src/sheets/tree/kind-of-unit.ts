import type { Kind } from "#engine";

/** Parts of a unit that name a stretch of time: what is counted per month adds up. */
const TIME = /^(?:月|年|日|週|時|時間|四半期|期|か月|ヶ月|month|year|day|week|hour|mo|yr|quarter|m|y|d|w)$/;

/** A proportion, a score or a duration: adding two months of it says nothing. */
const PROPORTION = /^(?:%|‰|pt|pts|points?|ポイント|割|倍|x|比|ratio|点.*|score.*|日|days?|か月|ヶ月|months?|時間|hours?)$/;

/** How many there are at one time: customers, accounts, people. The last month of a quarter is the quarter's. */
const HEADCOUNT =
  /^(?:社|人|名|アカウント|ユーザー?|顧客|企業|契約|店|店舗|席|accounts?|users?|customers?|companies|company|people|persons?|seats?|stores?)$/;

/**
 * How a KPI adds up over time, guessed from its unit where its row does not say.
 *
 * `%`, `pt`, scores and durations, and anything per something that is not time (`円/社`), are ratios; heads without a time
 * (`社`, `人`) are a stock; everything else (`円/月`, `件/日`, `円`, no unit) is a flow.
 *
 * @example
 * kindOfUnit("円/社") // => "ratio"
 * kindOfUnit("社/月") // => "flow"
 * kindOfUnit("社") // => "stock"
 */
export function kindOfUnit(unit: string): Kind {
  if (unit === "") return "flow";
  const [counted = "", ...per] = unit
    .normalize("NFKC")
    .toLowerCase()
    .split(/[/／÷]/)
    .map((part) => part.trim());
  if (PROPORTION.test(counted)) return "ratio";
  if (per.some((part) => !TIME.test(part))) return "ratio";
  return per.length === 0 && HEADCOUNT.test(counted) ? "stock" : "flow";
}
