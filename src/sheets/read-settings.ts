import type { Language } from "#language";
import type { RawGrid } from "./raw-grid.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/**
 * Reads the sheet of settings.
 *
 * @param grid - Null where there is none.
 * @param language - Of the spreadsheet, whose defaults count for what is not settled.
 */
export function readSettings(_grid: RawGrid | null, language: Language): Settings {
  return defaultSettings(language);
}
