import type { Workbook } from "./contract.ts";
import { isHarmless } from "./is-harmless.ts";

/** Reads a workbook as it is kept in a file, or returns `null` if the text is not one, or one that does harm. */
export function parseWorkbook(json: string): Workbook | null {
  try {
    const value: unknown = JSON.parse(json);
    return isWorkbook(value) ? value : null;
  } catch {
    return null;
  }
}

function isWorkbook(value: unknown): value is Workbook {
  if (!isRecord(value) || value["version"] !== 1) return false;
  const { model, extras } = value;
  return isRecord(model) && isRecord(extras) && isHarmless(model, extras);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
