import type { Button as ButtonName, ButtonSet as ButtonSetName, UiReply } from "../contract.ts";
import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { HtmlOutputService } from "./html-output.ts";
import { MenuService } from "./menu.ts";
import { requireScope } from "./require-scope.ts";
import { promptResponseCalls, uiCalls } from "./service-calls.ts";
import { refuse, strict, unwrap } from "./strict.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const buttons = enumeration<Readonly<Record<ButtonName, Button>>>("CLOSE", "OK", "CANCEL", "YES", "NO");
const uiConstants = {
  Button: buttons,
  ButtonSet: enumeration<typeof GoogleAppsScript.Base.ButtonSet>("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"),
};

/** What the person sees beside the cells. */
export class UiService implements Pick<Ui, keyof typeof uiCalls> {
  readonly guarded: Ui;
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
    this.guarded = strict<Ui>(context.host, "Ui", uiCalls, this, uiConstants);
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new MenuService(this.#context, String(caption), false).guarded;
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuService(this.#context, "Add-on", true).guarded;
  }

  alert(...args: readonly unknown[]): Button {
    return buttons[this.#ask("alert", args).button];
  }

  prompt(...args: readonly unknown[]): PromptResponse {
    const reply = this.#ask("prompt", args);
    const response = {
      getSelectedButton: () => buttons[reply.button],
      getResponseText: () => String(reply.text ?? ""),
    } satisfies Pick<PromptResponse, keyof typeof promptResponseCalls>;
    return strict<PromptResponse>(this.#context.host, "PromptResponse", promptResponseCalls, response);
  }

  showSidebar(userInterface: HtmlOutput): void {
    const page = this.#page("showSidebar", userInterface);
    this.#context.host.show({ kind: "sidebar", title: page.getTitle(), html: page.getContent() });
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.#showDialog(this.#page("showModalDialog", userInterface), title, true);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.#showDialog(this.#page("showModelessDialog", userInterface), title, false);
  }

  #page(member: string, userInterface: HtmlOutput): HtmlOutputService {
    requireScope(this.#context.host, `Ui.${member}`, "script.container.ui");
    return unwrap(userInterface, HtmlOutputService) ?? refuse("Invalid argument: userInterface");
  }

  #showDialog(page: HtmlOutputService, title: string, modal: boolean): void {
    const size = { width: page.getWidth() ?? 600, height: page.getHeight() ?? 400 };
    this.#context.host.show({ kind: "dialog", title: String(title), html: page.getContent(), ...size, modal });
  }

  /** The arguments are a message, a message and buttons, or a title, a message and buttons. */
  #ask(kind: "alert" | "prompt", args: readonly unknown[]): UiReply {
    const texts = args.length === 3 ? args.slice(0, 2) : ["", args[0]];
    const set = args.length === 1 ? "OK" : String(args[args.length - 1]);
    const [title, message] = texts.map((text) => String(text ?? ""));
    const event = { kind, title: title ?? "", message: message ?? "", buttons: set as ButtonSetName };
    return this.#context.host.show(event) ?? { button: "CLOSE" };
  }
}
