import { type Language, languageOf } from "#language";
import type { Session, UiEvent, UiReply } from "../contract.ts";
import type { Sample } from "../samples/sample.ts";
import { setTranslationMethod } from "../spreadsheet/engine.ts";
import { addAddonMenu } from "./addon-menu.ts";
import { askAlert, askPrompt } from "./ask.ts";
import { createAutosave } from "./autosave.ts";
import { provideCharts } from "./charts.ts";
import { createDeveloperDrawer } from "./developer-drawer.ts";
import { acceptDroppedFiles } from "./dropped-files.ts";
import { element } from "./element.ts";
import { fileActions } from "./file-actions.ts";
import { addFileMenu } from "./file-menu.ts";
import { gridWords } from "./grid-words/grid-words.ts";
import { mountGrid } from "./mount-grid.ts";
import { openWorkbook } from "./open-workbook.ts";
import { createPanels, type Panels } from "./panels.ts";
import { loadProject, loadTemplates } from "./server-calls.ts";
import { showState, whileStating } from "./state.ts";
import { showToast } from "./toast.ts";
import { setLanguage, words } from "./words.ts";

/**
 * Opens the workbook with the add-on running in it. `samples` are what it can be reset to; there is at least one. A start that
 * fails leaves its reason on the page.
 */
export async function startPage(samples: readonly Sample[]): Promise<void> {
  try {
    await start(samples);
  } catch (error) {
    showFailure(error);
    throw error;
  }
}

async function start(samples: readonly Sample[]): Promise<void> {
  const [project, templates] = await Promise.all([loadProject(), loadTemplates()]);
  const locale = new URLSearchParams(location.search).get("lang") ?? project.userLocale ?? navigator.language;
  const language = languageOf(locale);
  showWords(language);
  showState(words().opening);
  const inLanguage = gridWords(language);
  // Before there is a workbook: what the grid has said by then stays English.
  setTranslationMethod((...[english]) => inLanguage(english));
  provideCharts();

  const nonce = document.querySelector("script")?.nonce ?? "";
  let opened: Session | undefined;
  const session = (): Session => {
    if (!opened) throw new Error("no workbook is open yet");
    return opened;
  };
  const drawer = createDeveloperDrawer(session);
  const autosave = createAutosave(session);
  const onRun = (): void => {
    drawer.update();
    // Notes, properties and metadata change without a command of the grid.
    if (session().lastExecution.writes > 0) autosave.changed();
  };
  const panels = createPanels({ frameSource: project.frameSource, nonce, session, onRun, onLog: drawer.log });
  const run = (functionName: string): void => void runFromMenu(session(), functionName).finally(onRun);
  const onUi = (event: UiEvent): UiReply | undefined => showEvent(event, panels, run);
  opened = await openWorkbook({ project, nonce, samples, language, onUi, onLog: drawer.log });

  const files = fileActions({ session, language, autosave });
  addFileMenu(samples, language, files);
  acceptDroppedFiles(files.openCsv);
  openSession(opened);
  onRun();
  await mountGrid(opened, templates, inLanguage);
  opened.spreadsheet.onChange(autosave.changed);
  // For whoever opens the browser's console: `kigi.run("refreshReport")`, `kigi.lastExecution`.
  Object.assign(window, { kigi: opened });
  if (element("state").textContent === words().opening) showState("");
  document.body.dataset["ready"] = "true";
}

function showWords(language: Language): void {
  setLanguage(language);
  document.documentElement.lang = language;
  element("subtitle").textContent = words().subtitle;
  element("drop-hint").textContent = words().dropHint;
}

// An add-on whose onOpen fails has no menu, but the workbook opens all the same.
function openSession(session: Session): void {
  try {
    session.open();
  } catch (error) {
    showFailure(error);
  }
}

function showEvent(event: UiEvent, panels: Panels, run: (functionName: string) => void): UiReply | undefined {
  switch (event.kind) {
    case "menu":
      addAddonMenu(event.menu, run);
      return undefined;
    case "toast":
      showToast(event);
      return undefined;
    case "alert":
      return askAlert(event);
    case "prompt":
      return askPrompt(event);
    case "sidebar":
      panels.showSidebar(event);
      return undefined;
    case "dialog":
      panels.showDialog(event);
      return undefined;
    case "closed":
      panels.hide(event.panel);
      return undefined;
  }
}

async function runFromMenu(session: Session, functionName: string): Promise<void> {
  try {
    await whileStating(words().running, () => session.run(functionName));
  } catch (error) {
    showFailure(error);
  }
}

function showFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  showToast({ title: words().scriptFailed, message, seconds: -1, failed: true });
}
