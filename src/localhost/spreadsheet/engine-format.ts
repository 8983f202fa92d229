import { helpers } from "./engine.ts";
import { localeOf } from "./locales.ts";
import { SpreadsheetError } from "./spreadsheet-error.ts";

/** One piece of a number format: a quoted text, an escaped, padded or bracketed piece, a run of a date letter, a character. */
const pieces = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|am\/pm|([ymdhs])\1*|[\s\S]/giu;
const colour = /^\[(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i;

/** o-spreadsheet finds some formats impossible only when it has to show a number. */
const PROBE = 1.5;
const US_LOCALE = localeOf("en_US");

/**
 * A number format of Google Sheets as o-spreadsheet writes it. Sheets takes most characters literally without quotes (`▲0`,
 * `0円`) and knows colours and padding; o-spreadsheet wants the quotes and does without the rest.
 * @throws SpreadsheetError for what cannot be shown at all: fractions, exponents, conditions, durations
 */
export function engineFormat(format: string): string {
  if (/^(general)?$/i.test(format)) return "";
  const translated = sections(format).map(section).join(";");
  try {
    helpers.formatValue(PROBE, { format: translated, locale: US_LOCALE });
  } catch {
    throw new SpreadsheetError(`The number format ${format} is not implemented by the local host.`);
  }
  return translated;
}

/** The parts for positive, negative, zero and text, each cut into pieces. */
function sections(format: string): string[][] {
  const all: string[][] = [[]];
  for (const [piece] of format.matchAll(pieces)) {
    if (piece === ";") all.push([]);
    else all[all.length - 1]?.push(piece);
  }
  return all;
}

function section(parts: readonly string[]): string {
  const isNumber = parts.some((part) => /^[0#?]$/.test(part));
  const isExponent = isNumber && parts.some((part, index) => part === "E" && /^[+-]$/.test(parts[index + 1] ?? ""));
  const isFraction = parts.some((part, index) => part === "/" && parts[index - 1] === "?");
  if (isExponent || isFraction) return "E";
  return parts.map((part) => (isNumber ? numberPiece(part) : datePiece(part))).join("");
}

function numberPiece(part: string): string {
  if (/^[0#,.%+\-() ]$/.test(part)) return part;
  return part === "?" ? "#" : commonPiece(part);
}

function datePiece(part: string): string {
  if (/^am\/pm$/i.test(part)) return "a";
  // o-spreadsheet writes hours and seconds with two digits only.
  if (/^[hs]$/i.test(part)) return part.toLowerCase().repeat(2);
  return /^([ymdhs]+|[a@:/\-., ])$/i.test(part) ? part.toLowerCase() : commonPiece(part);
}

function commonPiece(part: string): string {
  if (colour.test(part)) return "";
  if (part.startsWith("_")) return " ";
  return /^["\\*[]./.test(part) ? part : `"${part}"`;
}
