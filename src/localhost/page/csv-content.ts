const LOOKS_ACTIVE = /^[=+\-@\t\r\n]/;
const SIGNED_NUMBER = /^[+-](?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?%?$/;
const CODE_NOT_NUMBER = /^0\d+$|^\d{16,}$/;

/**
 * What to type into a cell for one field of a CSV file. Text stays text whatever it begins with, so that opening a file never
 * runs anything; numbers, dates and percentages are read as they would be when typed. Digits that would lose something as a
 * number (leading zeros, more than 15 of them) stay text.
 *
 * @example csvContent("=1+1") // => "'=1+1"
 */
export function csvContent(field: string): string {
  if (SIGNED_NUMBER.test(field)) return field.replace(/^\+/, "");
  const isText = LOOKS_ACTIVE.test(field) || field.startsWith("'") || CODE_NOT_NUMBER.test(field);
  return isText ? `'${field}` : field;
}
