import { readNumber } from "#engine";
import { cellError, cellOf } from "./raw-grid.ts";

/** What a cell of figures holds: a number, NaN for a blank one, or what is wrong with it. */
export type FigureReading = number | "cell-error" | "unreadable";

/** Reads a cell that should hold a figure. */
export function readFigure(raw: unknown): FigureReading {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (raw === "") return Number.NaN;
  if (cellError(raw) !== null) return "cell-error";
  const read = readNumber(cellOf(raw));
  if (read === null) return Number.NaN;
  return read ?? "unreadable";
}
