import type { AuthMode, Session } from "../contract.ts";
import { element } from "./element.ts";
import { words } from "./words.ts";

const MODES: readonly AuthMode[] = ["FULL", "LIMITED", "NONE", "CUSTOM_FUNCTION"];
const KEPT_LINES = 500;

/** What the last execution asked of the spreadsheet, the authorization mode, and what the script wrote to its log. */
export interface DeveloperDrawer {
  update(): void;
  log(line: string): void;
}

export function createDeveloperDrawer(session: () => Session): DeveloperDrawer {
  const drawer = element("developer");
  const counts = document.createElement("dl");
  const lines = document.createElement("pre");
  drawer.append(
    section("Last execution", counts),
    section("AuthMode", modeChoice(session)),
    Object.assign(section("Log", lines), { className: "log" }),
  );
  const update = (): void => {
    if (!drawer.hidden) counts.replaceChildren(...countRows(session()));
  };
  connectToggle(drawer, update);
  return {
    update,
    log(line) {
      lines.append(`${line}\n`);
      while (lines.childNodes.length > KEPT_LINES) lines.firstChild?.remove();
    },
  };
}

function connectToggle(drawer: HTMLElement, update: () => void): void {
  const toggle = element<HTMLButtonElement>("developer-toggle");
  toggle.textContent = words().developer;
  toggle.addEventListener("click", () => {
    drawer.hidden = !drawer.hidden;
    toggle.setAttribute("aria-expanded", String(!drawer.hidden));
    window.dispatchEvent(new Event("resize"));
    update();
  });
}

function countRows(session: Session): readonly HTMLElement[] {
  const { reads, writes, cellsRead, cellsWritten, simulatedSeconds, calls } = session.lastExecution;
  const cells = { "Cells read": cellsRead, "Cells written": cellsWritten };
  const totals = { Reads: reads, Writes: writes, ...cells, "Simulated seconds": simulatedSeconds };
  return Object.entries({ ...totals, ...calls }).flatMap(([name, count]) => [
    Object.assign(document.createElement("dt"), { textContent: name }),
    Object.assign(document.createElement("dd"), { textContent: count.toLocaleString("en") }),
  ]);
}

function modeChoice(session: () => Session): HTMLElement {
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", "AuthMode");
  choice.append(...MODES.map((mode) => new Option(mode)));
  choice.addEventListener("change", () => session().setAuthMode(choice.value as AuthMode));
  return choice;
}

function section(title: string, content: HTMLElement): HTMLElement {
  const part = document.createElement("div");
  part.append(Object.assign(document.createElement("h2"), { textContent: title }), content);
  return part;
}
