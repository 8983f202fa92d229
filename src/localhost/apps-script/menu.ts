import type { Menu as MenuData, MenuEntry } from "../contract.ts";
import type { Context } from "./context.ts";
import { menuCalls } from "./service-calls.ts";
import { refuse, strict, unwrap } from "./strict.ts";

type Menu = GoogleAppsScript.Base.Menu;

/** A menu in the making. */
export class MenuService implements Pick<Menu, keyof typeof menuCalls> {
  readonly guarded: Menu;
  readonly #context: Context;
  readonly #caption: string;
  readonly #addOn: boolean;
  readonly #entries: MenuEntry[] = [];

  constructor(context: Context, caption: string, addOn: boolean) {
    this.#context = context;
    this.#caption = caption;
    this.#addOn = addOn;
    this.guarded = strict<Menu>(context.host, "Menu", menuCalls, this);
  }

  addItem(caption: string, functionName: string): Menu {
    this.#entries.push({ kind: "item", caption: String(caption), functionName: String(functionName) });
    return this.guarded;
  }

  addSeparator(): Menu {
    this.#entries.push({ kind: "separator" });
    return this.guarded;
  }

  addSubMenu(menu: Menu): Menu {
    const service = unwrap(menu, MenuService) ?? refuse("Invalid argument: menu");
    this.#entries.push({ kind: "submenu", menu: service.data() });
    return this.guarded;
  }

  addToUi(): void {
    this.#context.host.show({ kind: "menu", menu: this.data() });
  }

  data(): MenuData {
    return { caption: this.#caption, addOn: this.#addOn, entries: this.#entries };
  }
}
