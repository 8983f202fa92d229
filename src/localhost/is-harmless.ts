/** What a spreadsheet may hold at most, https://support.google.com/drive/answer/37603. */
const MOST_CELLS = 10_000_000;
/** No workbook of ours is nested deeper than a dozen levels. */
const DEEPEST = 64;
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]*|rgba?\([\d.,%\s]+\))$/i;

/**
 * Tells whether a workbook from a file can be given to o-spreadsheet, which takes what it gets: a sheet without end, a value
 * nested without end or a colour that is none would leave a page that cannot be used, and a picture from elsewhere would tell
 * somebody that the file was opened.
 */
export function isHarmless(model: Readonly<Record<string, unknown>>, extras: unknown): boolean {
  return isOfUsualSize(model["sheets"]) && isOfUsualShape([model, extras]);
}

function isOfUsualSize(sheets: unknown): boolean {
  if (!Array.isArray(sheets)) return true;
  const sizes = sheets.map((sheet: { readonly rowNumber?: unknown; readonly colNumber?: unknown } | null) => [
    Number(sheet?.rowNumber ?? 0),
    Number(sheet?.colNumber ?? 0),
  ]);
  const cells = sizes.reduce((sum, [rows = 0, columns = 0]) => sum + rows * columns, 0);
  return sizes.flat().every((size) => Number.isInteger(size) && size >= 0) && cells <= MOST_CELLS;
}

// Level by level instead of by recursion, whose depth the file would choose.
function isOfUsualShape(root: readonly unknown[]): boolean {
  let level: readonly object[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST || !level.every(hasUsualTexts)) return false;
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function hasUsualTexts(holder: object): boolean {
  return Object.entries(holder).every(([key, value]) => typeof value !== "string" || isUsualText(key, value));
}

function isUsualText(key: string, text: string): boolean {
  if (/colou?r$|^background$/i.test(key)) return COLOR.test(text);
  return key !== "path" || text.startsWith("data:image/");
}
