import { readFileSync } from "node:fs";

/** One worked number of `vectors/methods.json`. */
export interface MethodVector<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  /** The id and where the numbers come from, for the title of a test. */
  readonly title: string;
}

interface StoredVector {
  readonly id: string;
  readonly source: { readonly title: string };
  readonly inputs: unknown;
  readonly expected: unknown;
}

const stored = JSON.parse(readFileSync(new URL("./vectors/methods.json", import.meta.url), "utf8")) as readonly StoredVector[];

/** The vector with this id; a test that asks for one that does not exist fails. */
export function methodVector<Inputs, Expected>(id: string): MethodVector<Inputs, Expected> {
  const vector = stored.find((candidate) => candidate.id === id);
  if (vector === undefined) throw new Error(`no vector ${id}`);
  const { inputs, expected, source } = vector;
  return { id, inputs: inputs as Inputs, expected: expected as Expected, title: `${id} (${source.title})` };
}
