import type { Session, UiEvent } from "../contract.ts";
import { element } from "./element.ts";
import type { FrameRequest } from "./frame/messages.ts";
import { createScriptFrame } from "./script-frame.ts";
import { words } from "./words.ts";

type Panel = "sidebar" | "dialog";
type SidebarEvent = Extract<UiEvent, { kind: "sidebar" }>;
type DialogEvent = Extract<UiEvent, { kind: "dialog" }>;

export interface PanelsOptions {
  readonly frameSource: string;
  readonly nonce: string;
  readonly session: () => Session;
  /** A call over the border was carried out. */
  readonly onRun: () => void;
  readonly onLog: (line: string) => void;
}

/** The sidebar at the right of the grid, and the dialog above it. */
export interface Panels {
  showSidebar(event: SidebarEvent): void;
  showDialog(event: DialogEvent): void;
  hide(panel: Panel): void;
}

export function createPanels(options: PanelsOptions): Panels {
  const dialog = element<HTMLDialogElement>("dialog");
  const close = (panel: Panel): void => options.session().closePanel(panel);
  const fill = (panel: Panel, event: SidebarEvent | DialogEvent): void => {
    element(`${panel}-title`).textContent = event.title;
    const onRequest = (request: FrameRequest): void => handleRequest({ ...options, close }, panel, request);
    element(`${panel}-body`).replaceChildren(createFrame(options, event, onRequest));
  };
  for (const panel of ["sidebar", "dialog"] as const) {
    const button = element(`${panel}-close`);
    button.setAttribute("aria-label", words().close);
    button.addEventListener("click", () => close(panel));
  }
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close("dialog");
  });

  return {
    showSidebar(event) {
      fill("sidebar", event);
      toggleSidebar(true);
    },
    showDialog(event) {
      fill("dialog", event);
      resizeDialog(event);
      dialog.close();
      if (event.modal) dialog.showModal();
      else dialog.show();
    },
    hide(panel) {
      element(`${panel}-body`).replaceChildren();
      if (panel === "dialog") dialog.close();
      else toggleSidebar(false);
    },
  };
}

function createFrame(
  options: PanelsOptions,
  event: SidebarEvent | DialogEvent,
  onRequest: (request: FrameRequest) => void,
): HTMLIFrameElement {
  const { frameSource, nonce } = options;
  return createScriptFrame({
    html: event.html,
    title: event.title,
    frameSource,
    nonce,
    onRequest,
    run(functionName, argumentsJson) {
      const reply = options.session().runJson(functionName, argumentsJson);
      options.onRun();
      return reply;
    },
  });
}

function handleRequest(options: PanelsOptions & { close(panel: Panel): void }, panel: Panel, request: FrameRequest): void {
  switch (request.kind) {
    case "close":
      options.close(panel);
      break;
    case "size":
      // Sheets fixes the width of a sidebar; only a dialog changes.
      if (panel === "dialog") resizeDialog(request);
      break;
    case "focus-editor":
      element("grid").querySelector<HTMLElement>(".o-grid")?.focus();
      break;
    case "blocked":
      options.onLog(`The local host does not run or load this in a ${panel}: ${request.what}`);
      break;
    case "run":
  }
}

function resizeDialog({ width, height }: { readonly width?: number; readonly height?: number }): void {
  const { style } = element("dialog-body");
  if (width !== undefined) style.width = `${width}px`;
  if (height !== undefined) style.height = `${height}px`;
}

function toggleSidebar(open: boolean): void {
  element("sidebar").hidden = !open;
  document.body.classList.toggle("has-sidebar", open);
  // o-spreadsheet measures the room it has when the window changes.
  window.dispatchEvent(new Event("resize"));
}
