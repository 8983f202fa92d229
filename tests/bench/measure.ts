/** One thing to time, with what it is called in the table. */
export interface Contender {
  readonly name: string;
  /** Does the work once; its result is kept so that it is not optimised away. */
  readonly run: () => unknown;
}

/** Median time of one run, in milliseconds, by contender. */
export type Timings = ReadonlyMap<string, number>;

/** Takes every result, so that no work is optimised away. */
const sink: { last: unknown } = { last: null };

/**
 * Times contenders against each other: round after round, each in turn, so that a noisy machine is noisy for all.
 *
 * A contender that is quick is run several times a round, until a round takes at least ten milliseconds. What is measured is
 * the time of the processor, garbage collection included, so that other programs do not count.
 */
export function race(contenders: readonly Contender[], rounds = 7): Timings {
  const repeats = contenders.map(({ run }) => repeatsFor(run));
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ run }, at) => {
      const count = repeats[at] ?? 1;
      const start = process.cpuUsage();
      for (let repeat = 0; repeat < count; repeat++) sink.last = run();
      times[at]?.push(processorTime(start) / count);
    });
  }
  return new Map(contenders.map(({ name }, at) => [name, median(times[at] ?? [])]));
}

/** Milliseconds that the processor has worked for this process since `process.cpuUsage()` said `start`. */
export function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function repeatsFor(run: () => unknown): number {
  sink.last = run();
  const start = performance.now();
  sink.last = run();
  const once = performance.now() - start;
  return Math.max(1, Math.min(1000, Math.ceil(10 / Math.max(once, 0.001))));
}
