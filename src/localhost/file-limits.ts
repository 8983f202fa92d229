/** What a file of Google Sheets may hold at most: https://support.google.com/drive/answer/37603. */
export const MOST_CELLS = 10_000_000;
export const MOST_COLUMNS = 18_278;
/** In one cell, in UTF-16 units. */
export const LONGEST_TEXT = 50_000;
