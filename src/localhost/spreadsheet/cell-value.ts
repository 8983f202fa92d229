import { LONGEST_TEXT } from "../file-limits.ts";
import { helpers } from "./engine.ts";

/** A date or time of day as the sheet counts it: days since 1899-12-30, without a zone. */
export interface SerialDate {
  readonly serial: number;
}

/** What a cell holds, as plain data that may cross into the realm. A blank cell is `""`; an error is its text. */
export type CellValue = string | number | boolean | SerialDate;

/** What o-spreadsheet says of a cell or an argument. */
export interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

/** Google's names for the errors that o-spreadsheet goes on calling differently; see `engine.ts`. */
const googleErrors: ReadonlyMap<string, string> = new Map([
  ["#REF", "#REF!"],
  ["#CYCLE", "#REF!"],
  ["#SPILL!", "#REF!"],
]);

/** The error's name in Google Sheets; any other text unchanged. */
export function googleErrorName(text: string): string {
  return text.startsWith("#") ? (googleErrors.get(text) ?? text) : text;
}

const dateFormats = new Map<string, boolean>();

/** Whether the number format shows dates or times. Remembered per format: the question is asked for every cell read. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) {
    answer = helpers.isDateTimeFormat(format);
    dateFormats.set(format, answer);
  }
  return answer;
}

/** The engine's value as plain data. */
export function toCellValue(cell: EngineValue | undefined): CellValue {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return isDateFormat(cell?.format) ? { serial: value } : value;
  return typeof value === "string" ? googleErrorName(value) : value;
}

/** Plain data as a result of a custom function. */
export function toEngineValue(value: unknown): { value: string | number | boolean; format?: string; message?: string } {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { value } : { value: "#NUM!", message: "Result was not a number." };
  }
  if (typeof value === "string" && value.length > LONGEST_TEXT) return { value: "#ERROR!", message: "Result was too long." };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (isSerialDate(value))
    return { value: value.serial, format: Number.isInteger(value.serial) ? "m/d/yyyy" : "m/d/yyyy hh:mm:ss" };
  return { value: "" };
}

/** Whether the value is a date on its way between the realm and the sheet. */
export function isSerialDate(value: unknown): value is SerialDate {
  return typeof value === "object" && value !== null && typeof (value as Partial<SerialDate>).serial === "number";
}
