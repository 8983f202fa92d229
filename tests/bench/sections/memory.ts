import { inFreshProcess } from "../fresh-process.ts";
import { type Line, timesLess, within } from "../table.ts";

const NODES = 10_000;
const MONTHS = 36;
/** One and a half times the numbers themselves, and a hundred bytes a KPI. */
const ALLOWED = (1.5 * 8 * NODES * MONTHS + 100 * NODES) / 1e6;

/** What a tree of 10,000 KPIs × 36 months keeps in memory once it is built and evaluated, beside the rows it was read from. */
export async function memoryLines(): Promise<Line[]> {
  const kigi = await megabytes("kigi");
  return [
    within("memory of 10,000 × 36", kigi, ALLOWED, "MB"),
    timesLess("memory of 10,000 × 36", kigi, await megabytes("hyperformula"), 20, "MB", "HyperFormula"),
  ];
}

async function megabytes(whose: "kigi" | "hyperformula"): Promise<number> {
  const { retained } = await inFreshProcess<{ readonly retained: number }>("retained-memory", [whose]);
  return retained / 1e6;
}
