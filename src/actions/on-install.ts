import { onOpen } from "./on-open.ts";

/** Trigger: builds the menu right after the add-on was installed from inside a spreadsheet. */
export function onInstall(): void {
  onOpen();
}
