import { orderProblems } from "#engine";
import type { Language } from "#language";
import { checkReading } from "../../sheets/check-tables.ts";
import { incompletePeriods } from "../../sheets/data/incomplete-periods.ts";
import { readSettings } from "../../sheets/settings/read-settings.ts";
import type { Settings } from "../../sheets/settings/settings.ts";
import { type Heard, splitMuted } from "../../sheets/settings/split-muted.ts";
import type { Book } from "./open-book.ts";
import type { Numbers } from "./read-numbers.ts";

/** What a spreadsheet has to tell its authors, as they have settled it. */
export interface BookCheck extends Heard {
  readonly settings: Settings;
  /** In which everyone reads what is written for all. */
  readonly language: Language;
  /** Labels of the periods whose numbers are noted as not complete (`P-46`), whether that is muted or not. */
  readonly incomplete: readonly string[];
}

/** Checks tree, data, settings and plan with the limits of the team, and sets apart what it has muted. */
export function checkBook(book: Book, numbers: Numbers): BookCheck {
  const { settings, problems } = readSettings(book.cells("settings"), book.language());
  const found = orderProblems([...checkReading(numbers, settings.limits, book.cells("plan")), ...problems]);
  return {
    settings,
    language: settings.language ?? book.language(),
    incomplete: incompletePeriods(found),
    ...splitMuted(found, settings.mutes),
  };
}
