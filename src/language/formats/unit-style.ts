/** How numbers of a unit are spoken of. */
export interface UnitStyle {
  /** Amounts in their unit; rates as per cent, their differences in points; points as they are. */
  readonly kind: "amount" | "rate" | "points";
  /** Sign of a currency, written before the number in English; "" for other units. */
  readonly currency: string;
  /** What is written behind the number. */
  readonly suffix: string;
  /** What a number is divided by before it is written: above 1 for money in ten thousands or thousands. */
  readonly divisor: number;
}

const CURRENCIES: readonly (readonly [sign: string, names: RegExp])[] = [
  ["¥", /^(?:円|yen|jpy|¥|￥)$/i],
  ["£", /^(?:ポンド|gbp|£)$/i],
  ["$", /^(?:ドル|usd|us\$|\$)$/i],
  ["€", /^(?:ユーロ|eur|€)$/i],
];

/** How much of a currency is written as one, in square brackets behind it. */
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, k: 1_000 };
const SCALED = /^(.*)\[([万k])\]$/;

const PER_MONTH = /^(?:月|month|mo)$/i;
const POINTS = /^(?:pt|pts|points?|ポイント)$/i;

/**
 * How the numbers of a unit are written.
 *
 * What a number is per is left out where the reader knows it: the month, because everything is by the month, and anything
 * an amount of money is per, because prices are called prices.
 *
 * @param unit - As its author typed it: `円/月`, `%`, `社/人`, `GBP`; "" for none. Behind a currency may stand how much of it is
 * written as one (see `inScale`).
 *
 * @example
 * unitStyle("円/社") // => { kind: "amount", currency: "¥", suffix: "円", divisor: 1 }
 * unitStyle("社/人") // => { kind: "amount", currency: "", suffix: "社/人", divisor: 1 }
 * unitStyle("円[万]/月") // => { kind: "amount", currency: "¥", suffix: "万円", divisor: 10000 }
 */
export function unitStyle(unit: string): UnitStyle {
  const [counted = "", ...per] = unit
    .normalize("NFKC")
    .split("/")
    .map((part) => part.trim());
  if (counted.startsWith("%")) return { kind: "rate", currency: "", suffix: "%", divisor: 1 };
  if (POINTS.test(counted)) return { kind: "points", currency: "", suffix: "pt", divisor: 1 };
  const [, money = counted, scale = ""] = SCALED.exec(counted) ?? [];
  const currency = CURRENCIES.find(([, names]) => names.test(money))?.[0] ?? "";
  const divisor = SCALES[scale] ?? 1;
  if (currency !== "") return { kind: "amount", currency, suffix: `${scale}${currency === "¥" ? "円" : money}`, divisor };
  const suffix = [counted, ...per.filter((part) => !PER_MONTH.test(part))].join("/");
  return { kind: "amount", currency, suffix, divisor: 1 };
}
