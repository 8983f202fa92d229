import type { HealthTest } from "#engine";
import { comparable, resultHeaders, verdictWords, type Words } from "#language";
import { type RawGrid, textOf } from "../cells/raw-grid.ts";

/** What `KPI_HEALTH_TEST` answered on a sheet. */
export type HealthResult = Pick<HealthTest, "recall" | "precision" | "auc" | "verdict"> & {
  readonly surpriseChurn: number | null;
};

/**
 * Reads the answer of the test of a health score, wherever on its sheet it stands.
 *
 * @param grid - Null where there is no such sheet.
 * @returns Null where there is no answer, or an error.
 */
export function readHealthResult(grid: RawGrid | null): HealthResult | null {
  if (!grid) return null;
  const row = grid.findIndex((cells) => columnOf(cells, resultHeaders.recall) >= 0 && columnOf(cells, resultHeaders.auc) >= 0);
  const [header, values] = [grid[row] ?? [], grid[row + 1] ?? []];
  const said = textOf(values[columnOf(header, resultHeaders.verdict)] ?? null);
  const verdict = VERDICTS.find((each) => isOneOf(said, verdictWords.health[each]));
  if (row < 0 || !verdict) return null;
  const number = (words: Words): number | null => {
    const value = values[columnOf(header, words)];
    return typeof value === "number" ? value : null;
  };
  return {
    recall: number(resultHeaders.recall),
    precision: number(resultHeaders.precision),
    auc: number(resultHeaders.auc),
    surpriseChurn: number(resultHeaders.surpriseChurn),
    verdict,
  };
}

const VERDICTS = ["predicts", "does-not-predict", "too-little"] as const;

function columnOf(cells: RawGrid[number], words: Words): number {
  return cells.findIndex((cell) => isOneOf(textOf(cell), words));
}

function isOneOf(text: string, words: Words): boolean {
  return text !== "" && Object.values(words).some((word) => comparable(word) === comparable(text));
}
