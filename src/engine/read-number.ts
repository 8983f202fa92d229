import type { Cell } from "./cell.ts";
import { isUnit } from "./number-unit.ts";

/** No number that people write is longer; what is longer is prose, and is not searched. */
const LONGEST_NUMBER = 64;

/** What `Number` itself reads right; most text that holds a number is of this kind. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A cell that holds only dashes says “none”; the long vowel mark and the box line are typed for dashes. */
const ONLY_DASHES = /^[-－−–—‒―‐‑ー─]+$/;

/** Full-width ASCII, and the full-width signs of yen, pound and won. */
const FULL_WIDTH = /[！-～￥￡￦]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** “About”, sign, currency, sign: all may be absent. A backslash is the yen sign of old Japanese files. */
const LEAD = /^(?:約\s*)?([-+−–—‐‑▲△▼])?\s*(?:(?:US\$|[¥\\$£€₩]|JPY|USD|EUR|GBP)\s*)?([-+−–—‐‑▲△▼])?\s*/;

/** Digits, in groups of three or in none, and what they are counted in. */
const PART =
  /^(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([-+]?\d{1,3}))?\s*([十百千]?[万億兆]|[十百千%]|(?:k|K|M|B|bn|thousand|million|billion)(?![A-Za-z]))?\s*/;

/** A figure rounded in words (47万2,000件超) is taken as it stands; limits such as 以上 and 未満 are not figures. */
const ROUNDED = /(?:超|強|弱|余り?|程度)$/;

const POWER_OF_TEN: Readonly<Record<string, number>> = {
  "%": -2,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  億: 8,
  兆: 12,
  k: 3,
  K: 3,
  M: 6,
  B: 9,
  bn: 9,
  thousand: 3,
  million: 6,
  billion: 9,
};

/**
 * Reads a cell as a number, the way a person reads it: `1,200円`, `▲300`, `(300)`, `12.5%`, `１２３`, `1.2億`, `47万2,000件超`.
 *
 * Promises three answers that never mix: a finite number; blank, for an empty cell, white space or a lone dash; or not a
 * number. A percentage becomes a fraction; points (`-8.0pt`) stay points. Digits grouped wrongly (`1,23`) and units nobody
 * counts in are not numbers: a wrong guess would be a wrong figure. Time grows with the length of the text only.
 *
 * @param cell - Any cell; dates and booleans are not numbers.
 * @returns The number; `null` for blank; `undefined` when there is something else.
 *
 * @example
 * readNumber("▲1.2億円") // => -120000000
 * readNumber("１２．５％") // => 0.125
 * readNumber("－") // => null
 * readNumber("1,23") // => undefined
 */
export function readNumber(cell: Cell): number | null | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (cell === null) return null;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  if (text === "") return null;
  if (text.length > LONGEST_NUMBER) return undefined;
  // Adding zero makes -0 plain 0.
  if (PLAIN.test(text)) return Number(text) + 0;
  if (ONLY_DASHES.test(text)) return null;
  return readWritten(narrow(text));
}

/** Reads text in half width: sign or brackets first, then the amount. */
function readWritten(text: string): number | undefined {
  const bracketed = text.startsWith("(") && text.endsWith(")");
  const inner = bracketed ? text.slice(1, -1).trim() : text;
  const lead = LEAD.exec(inner);
  const signs = [bracketed ? "-" : undefined, lead?.[1], lead?.[2]].filter((sign) => sign !== undefined);
  if (signs.length > 1) return undefined;
  const amount = readAmount(inner.slice(lead?.[0].length ?? 0));
  if (amount === undefined || !Number.isFinite(amount)) return undefined;
  return signs.length === 0 || signs[0] === "+" || amount === 0 ? amount : -amount;
}

/** Reads an amount without its sign, part by part: 1億, then 2,345万, then nothing more. */
function readAmount(text: string): number | undefined {
  let part = readPart(text);
  let total = part?.value ?? 0;
  while (part?.followed) {
    const next = readPart(part.rest);
    if (next === undefined || next.isPercent || next.value >= 10 ** part.power) return undefined;
    total += next.value;
    part = next;
  }
  return part !== undefined && isUnitAfter(part) ? total : undefined;
}

/** Digits with what they are counted in: `2,345万`. */
interface Part {
  readonly value: number;
  readonly power: number;
  readonly isPercent: boolean;
  readonly rest: string;
  /** Only a whole part counted in something large (1億 …) can be followed by a smaller one. */
  readonly followed: boolean;
}

/** The power of ten joins the digits before they become a number, so that 45.07% is the double nearest to 0.4507. */
function readPart(text: string): Part | undefined {
  const [whole = "", digits = "", decimals = "", exponent, scale] = PART.exec(text) ?? [];
  if (digits === "" && decimals.length < 2) return undefined;
  const power = scale === undefined ? 0 : powerOfTen(scale);
  const value = Number(`${digits.replace(/,/g, "")}${decimals}e${Number(exponent ?? 0) + power}`);
  const rest = text.slice(whole.length);
  const followed = power > 0 && decimals === "" && exponent === undefined && /^\d/.test(rest);
  return { value, power, isPercent: scale === "%", rest, followed };
}

function powerOfTen(scale: string): number {
  const single = POWER_OF_TEN[scale];
  if (single !== undefined) return single;
  return (POWER_OF_TEN[scale.charAt(0)] ?? 0) + (POWER_OF_TEN[scale.charAt(1)] ?? 0);
}

/** A percentage has no unit of its own, but may be per something: 2.5%/月. */
function isUnitAfter({ isPercent, rest }: Part): boolean {
  const unit = rest.replace(ROUNDED, "").trim();
  if (unit === "") return true;
  return isPercent ? unit.startsWith("/") && isUnit(`%${unit}`) : isUnit(unit);
}

function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (character) => {
    if (character === "￥") return "¥";
    if (character === "￡") return "£";
    if (character === "￦") return "₩";
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
  });
}
