import type { Host } from "./host.ts";
import { strict } from "./strict.ts";

/** Google's other services. A script that asks for one is told so, instead of that there is no such name. */
const NAMES: readonly string[] = [
  "Browser",
  "CalendarApp",
  "CardService",
  "ConferenceDataService",
  "ContactsApp",
  "ContentService",
  "DataStudioApp",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "GroupsApp",
  "Jdbc",
  "LanguageApp",
  "LinearOptimizationService",
  "MailApp",
  "Maps",
  "SitesApp",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
];

/** The services that the local host does not have, by name; every member of theirs throws. */
export function absentServices(host: Host): Readonly<Record<string, object>> {
  return Object.fromEntries(NAMES.map((name) => [name, strict<object>(host, name, {}, {})]));
}
