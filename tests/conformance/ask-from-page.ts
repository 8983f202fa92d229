import type { ConformanceResult, ProbeAnswer } from "./result.ts";

/** What Google gives to a page of a script; functions of the script are called by their names. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner & Readonly<Record<string, (value: string) => void>>;
}
declare const google: { readonly script: { readonly run: Runner } };

/** What a page may ask `answerPage` for. */
export const PAGE_QUESTIONS = ["nothing", "Date", "Date inside", "NaN", "Infinity", "undefined", "Map", "5 MB"] as const;

/**
 * Runs in the page that shows the result: finds out what only a page can, adds it to the result, and has it kept. It is sent
 * there as its own text, so it may use nothing from around it.
 */
export async function askFromPage(questions: readonly string[]): Promise<void> {
  const CALLS = 20;
  const AT_ONCE = 10;
  const area = document.querySelector("textarea");
  const state = document.querySelector("output");
  if (!area || !state) return;
  const call = (name: string, value: string): Promise<unknown> =>
    new Promise((resolve) => {
      const run = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => resolve(String(error)));
      run[name]?.(value);
    });
  const millisecondsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await work();
    return Math.round(performance.now() - started);
  };
  const empty = (): Promise<unknown> => call("answerPage", "nothing");
  const described = (value: unknown): string =>
    typeof value === "string" && value.length > 100 ? `${value.length} characters` : `${typeof value} ${JSON.stringify(value)}`;

  const oneByOne: number[] = [];
  for (let time = 0; time < CALLS; time++) oneByOne.push(await millisecondsOf(empty));
  oneByOne.sort((one, other) => one - other);
  const atOnce = await millisecondsOf(() => Promise.all(Array.from({ length: AT_ONCE }, empty)));
  const crossed: string[][] = [];
  for (const question of questions) crossed.push([question, described(await call("answerPage", question))]);
  const answers: ProbeAnswer[] = [
    {
      probe: `Milliseconds of ${CALLS} empty calls of google.script.run, one after the other: least, median, most; of ${AT_ONCE} at once`,
      answer: [oneByOne[0], oneByOne[CALLS / 2], oneByOne[CALLS - 1], atOnce],
    },
    { probe: "What a page is given by google.script.run", answer: crossed },
  ];
  const result = JSON.parse(area.value) as ConformanceResult;
  const whole = JSON.stringify({ ...result, probes: [...result.probes, ...answers] });
  const kept = await call("keepResult", whole);
  area.value = whole;
  state.textContent = kept === null ? "Complete." : `Not kept in the sheet: ${String(kept)}`;
}

/** What the script sends to the page for each of its questions. */
export function answerPage(question: string): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    Date: new Date(2026, 0, 31),
    "Date inside": { day: new Date(2026, 0, 31), number: 1 },
    NaN: [Number.NaN],
    Infinity: [Number.POSITIVE_INFINITY],
    undefined: [undefined],
    Map: [new Map([[1, 2]])],
    "5 MB": question === "5 MB" ? "x".repeat(5_000_000) : "",
  };
  return answers[question] ?? null;
}
