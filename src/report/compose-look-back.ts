import { reportSentences } from "../language/report-sentences.ts";
import type { ReportContext } from "./report-context.ts";
import type { ReportRequest } from "./report-request.ts";
import type { Section } from "./section.ts";

/** What came of the focus of earlier months. */
export function composeLookBack({ language }: ReportContext, _request: ReportRequest): Section {
  return { key: "lookBack", table: null, sentences: [reportSentences.noHistory[language]] };
}
