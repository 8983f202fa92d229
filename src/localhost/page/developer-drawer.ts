import type { AuthMode, Session } from "../contract.ts";
import { element } from "./element.ts";
import { words } from "./words.ts";

const MODES: readonly AuthMode[] = ["FULL", "LIMITED", "NONE", "CUSTOM_FUNCTION"];
const TOTALS = ["reads", "writes", "cellsRead", "cellsWritten", "simulatedSeconds"] as const;
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
    section(words().lastExecution, counts),
    section("AuthMode", modeChoice(session)),
    Object.assign(section(words().log, lines), { className: "log" }),
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
  const { calls, ...totals } = session.lastExecution;
  const rows = [...TOTALS.map((total): [string, number] => [words()[total], totals[total]]), ...Object.entries(calls)];
  return rows.flatMap(([name, count]) => [
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
