import type { Language } from "../../src/language/language.ts";
import type { ReportRequest } from "../../src/report/report-request.ts";
import { defaultSettings } from "../../src/sheets/settings/settings.ts";

/** What a report is asked for where nothing but tree and data is there. */
export function plainRequest(language: Language, timeStamp = ""): ReportRequest {
  const settings = defaultSettings(language);
  return {
    language,
    timeStamp,
    period: "",
    area: "",
    incomplete: [],
    problems: [],
    muted: 0,
    settings,
    plans: [],
    history: [],
    health: null,
  };
}
