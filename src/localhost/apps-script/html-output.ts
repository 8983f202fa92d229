import type { Context } from "./context.ts";
import { htmlOutputCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const ALLOWED_META_TAGS: readonly string[] = [
  "viewport",
  "apple-mobile-web-app-capable",
  "mobile-web-app-capable",
  "google-site-verification",
];

/** A page for a sidebar or a dialog. */
export class HtmlOutputService {
  readonly guarded: HtmlOutput;
  #content: string;
  #title = "";
  #width: number | null = null;
  #height: number | null = null;

  constructor(context: Context, content: string) {
    this.#content = content;
    this.guarded = strict<HtmlOutput>(context.host, "HtmlOutput", htmlOutputCalls, this);
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): HtmlOutput {
    this.#content = String(content);
    return this.guarded;
  }

  append(addedContent: string): HtmlOutput {
    this.#content += String(addedContent);
    return this.guarded;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): HtmlOutput {
    this.#title = String(title);
    return this.guarded;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number): HtmlOutput {
    this.#width = width;
    return this.guarded;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number): HtmlOutput {
    this.#height = height;
    return this.guarded;
  }

  /** Without effect at Google too: the sandbox is always the iframe. */
  setSandboxMode(): HtmlOutput {
    return this.guarded;
  }

  /** Concerns web applications only. */
  setXFrameOptionsMode(): HtmlOutput {
    return this.guarded;
  }

  /** Sidebars and dialogs have a fixed view port, so those that are allowed change nothing. */
  addMetaTag(name: string): HtmlOutput {
    if (!ALLOWED_META_TAGS.includes(name)) refuse("The meta tag you specified is not allowed in this context.");
    return this.guarded;
  }
}
