import { formatPercent, type Language, say, verdictWords } from "#language";
import { sectionSentences } from "../../language/words/section-sentences.ts";
import type { HealthResult } from "../../sheets/customers/read-health-result.ts";

const MARKS = { predicts: "○", "does-not-predict": "×", "too-little": "－" } as const;

/** What the test of the health score found; without one, how to get it. */
export function sayHealth(language: Language, health: HealthResult | null): string {
  if (!health) return sectionSentences.noHealth[language];
  const { recall, precision, auc, surpriseChurn, verdict } = health;
  return say(sectionSentences.health, language, {
    mark: MARKS[verdict],
    recall: formatPercent(recall) || "—",
    precision: formatPercent(precision) || "—",
    auc: auc?.toFixed(2) ?? "—",
    surprises: surpriseChurn ?? "—",
    verdict: verdictWords.health[verdict][language],
  });
}
