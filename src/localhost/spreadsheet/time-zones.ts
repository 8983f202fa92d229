import type { Workbook } from "../contract.ts";

/** The zone in which this machine's clock is read. */
export function machineTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether this is a zone as `Asia/Tokyo`. */
export function isTimeZone(name: unknown): name is string {
  try {
    return typeof name === "string" && Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The zone of a file: the one it was kept with, or else the given one. */
export function timeZoneOf(workbook: Workbook | undefined, otherwise = machineTimeZone()): string {
  const kept = workbook?.extras["timeZone"];
  return isTimeZone(kept) ? kept : otherwise;
}
