import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { HtmlOutputService } from "./html-output.ts";
import type { htmlServiceCalls } from "./service-calls.ts";
import { refuse } from "./strict.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export const htmlServiceConstants = {
  SandboxMode: enumeration<typeof GoogleAppsScript.HTML.SandboxMode>("EMULATED", "IFRAME", "NATIVE"),
  XFrameOptionsMode: enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>("ALLOWALL", "DEFAULT"),
};

/** Makes pages from text or from the project's html files. */
export class HtmlServiceService implements Pick<HtmlService, keyof typeof htmlServiceCalls> {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  createHtmlOutput(html: unknown = ""): HtmlOutput {
    return new HtmlOutputService(this.#context, String(html)).guarded;
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const { host } = this.#context;
    const content = host.file(filename) ?? host.file(`${filename}.html`);
    return this.createHtmlOutput(content ?? refuse(`No HTML file named ${filename} was found.`));
  }
}
