import { reportSentences } from "../language/report-sentences.ts";
import type { ReportContext } from "./report-context.ts";
import type { ReportRequest } from "./report-request.ts";
import type { Section } from "./section.ts";

/** What the month's plan is to bring, and the hours and the money that it takes. */
export function composeEffect({ language }: ReportContext, _request: ReportRequest): Section {
  return { key: "effect", table: null, sentences: [reportSentences.noPlan[language]] };
}
