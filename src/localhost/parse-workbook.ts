import type { Workbook } from "./contract.ts";

/** Reads a workbook as it is kept in a file, or returns `null` if the text is not one. */
export function parseWorkbook(json: string): Workbook | null {
  try {
    const value: unknown = JSON.parse(json);
    return isWorkbook(value) ? value : null;
  } catch {
    return null;
  }
}

function isWorkbook(value: unknown): value is Workbook {
  return isRecord(value) && value["version"] === 1 && isRecord(value["model"]) && isRecord(value["extras"]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
