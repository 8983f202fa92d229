import type { Model } from "@odoo/o-spreadsheet";

/*
 * Functions that Chromium runs in the page of the local spreadsheet. They are sent there as their own text, so they may use
 * nothing from around them.
 */

/** An edit of one cell: where, and how often another value is typed there. */
export interface Edits {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly times: number;
}

/** Milliseconds until everything is calculated and drawn, for each of some edits. */
export async function typeAgainAndAgain({ sheet, row, column, times }: Edits): Promise<number[]> {
  const { spreadsheet } = window.kigi;
  const { id } = spreadsheet.sheets().find(({ name }) => name === sheet) ?? { id: "" };
  const model = spreadsheet.model as Model;
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    model.dispatch("UPDATE_CELL", { sheetId: id, row, col: column, content: String(100 + time) });
    // The task after the next frame comes when that frame has been drawn.
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    taken.push(performance.now() - start);
  }
  return taken;
}

/** What scrolling came to. */
export interface Scrolling {
  /** Milliseconds from each turn of the wheel until its frame was drawn. */
  readonly frames: readonly number[];
  /** The row on top at the end, counted from 0. */
  readonly topRow: number;
}

/** Turns the wheel again and again over the grid of a sheet, each time by the same part of its height. */
export async function scrollThrough({ sheet, times }: { readonly sheet: string; readonly times: number }): Promise<Scrolling> {
  const { spreadsheet } = window.kigi;
  const model = spreadsheet.model as Model;
  const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  spreadsheet.activateSheet(spreadsheet.sheets().find(({ name }) => name === sheet)?.id ?? "");
  await drawn();
  const grid = document.querySelector(".o-grid-overlay");
  const { maxOffsetY } = model.getters.getMaximumSheetOffset();
  const frames: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    grid?.dispatchEvent(new WheelEvent("wheel", { deltaY: maxOffsetY / times, bubbles: true, cancelable: true }));
    await drawn();
    frames.push(performance.now() - start);
    // The scrollbar follows one frame later; a turn in between would be lost.
    await drawn();
  }
  return { frames, topRow: model.getters.getActiveMainViewport().top };
}
