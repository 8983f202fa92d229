import { gzipSync } from "node:zlib";
import { inFreshProcess } from "../fresh-process.ts";
import { median } from "../measure.ts";
import { type Line, note, timesFaster, within } from "../table.ts";

/** In milliseconds of the processor, as all of these. */
interface ColdKigi {
  readonly compile: number;
  readonly run: number;
  readonly first: number;
  readonly code: string;
}

interface ColdLibrary {
  readonly processor: number;
}

const ROUNDS = 7;

/**
 * What every execution pays: Apps Script starts from nothing for each cell. Every measurement in a new process, which is so short
 * that one turn lost to another program would double its time by the clock.
 */
export async function coldStartLines(): Promise<Line[]> {
  const kigi: ColdKigi[] = [];
  const engine: ColdLibrary[] = [];
  const hyperformula: ColdLibrary[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    kigi.push(await inFreshProcess("cold-kigi"));
    engine.push(await inFreshProcess("cold-engine"));
    hyperformula.push(await inFreshProcess("cold-hyperformula"));
  }
  const cell = median(kigi.map(({ compile, run, first }) => compile + run + first));
  const theirs = timeOf(hyperformula);
  const code = Buffer.from(kigi[0]?.code ?? "");
  return [
    timesFaster("cold start: load the engine, build, evaluate 1,000 × 36", timeOf(engine), theirs, 30, "HyperFormula"),
    note(
      "cold start: load the bundle, `KPI_ROLLUP` of a cell, 1,000 × 36",
      `${(theirs / cell).toFixed(1)}× as fast as HyperFormula (${cell.toFixed(0)} ms)`,
    ),
    within("cold start: compile and run the bundle", median(kigi.map(({ compile, run }) => compile + run)), 10, "ms"),
    within("cold start: top level of the bundle", median(kigi.map(({ run }) => run)), 3, "ms"),
    within("size of the bundle", code.length / 1000, 150, "kB"),
    note("… as gzip", `${(gzipSync(code).length / 1000).toFixed(0)} kB`),
  ];
}

function timeOf(rounds: readonly ColdLibrary[]): number {
  return median(rounds.map(({ processor }) => processor));
}
