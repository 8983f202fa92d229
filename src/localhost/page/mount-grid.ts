import { App } from "@odoo/owl";
import type { Session } from "../contract.ts";
import { Grid, type Model } from "../spreadsheet/engine.ts";
import { element } from "./element.ts";
import { allowFastTyping } from "./fast-typing.ts";
import { showToast } from "./toast.ts";

/**
 * Shows the workbook in o-spreadsheet's own grid, with its formula bar, menus and sheet tabs.
 *
 * @param translateFn - What stands in the templates, in the language of the page.
 */
export async function mountGrid(session: Session, templates: string, translateFn: (english: string) => string): Promise<void> {
  const app = new App(Grid, {
    templates,
    translateFn,
    props: {
      model: session.spreadsheet.model as Model,
      notifyUser: (notification) => showToast({ message: notification.text }),
      raiseError: (message, then) => {
        window.alert(message);
        then?.();
      },
      askConfirmation: (question, confirm, cancel) => {
        if (window.confirm(question)) confirm();
        else cancel?.();
      },
    },
  });
  const grid = element("grid");
  await app.mount(grid);
  allowFastTyping(grid);
  await painted();
}

// The grid draws its cells and takes the keyboard one frame after it is mounted; the second frame is certain to show it.
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
