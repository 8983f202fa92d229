/** What a sheet could take for a formula, or has its own meaning for. */
const SPECIAL_START = /^[=+\-@'\t\r\n＝＋－＠]/;

/** Text that a sheet would turn into a number, a date or a truth value: all have a digit, or are one of two words. */
const CONVERTIBLE = /\d|[０-９]|^(?:true|false)$/i;

/**
 * Text in the form in which a sheet takes it as it is.
 *
 * Writing a cell works like typing into it: `=1+1` becomes a formula, `1/2` a date, `60%` a number. An apostrophe in front
 * stops all that, and is not part of what the cell then holds.
 */
export function literalText(text: string): string {
  return SPECIAL_START.test(text) || CONVERTIBLE.test(text.trim()) ? `'${text}` : text;
}
