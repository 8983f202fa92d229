import type { FocusRow } from "#engine";
import { formatNumber } from "#language";
import { nodeWords } from "../../language/words/node-words.ts";
import { kpiLine, type ReportContext } from "../../report/compose/report-context.ts";

/** From where to where a KPI is to come; no words where it is to come nowhere. */
export function describeWay(
  context: ReportContext,
  { node, now, reference, referenceKind }: Pick<FocusRow, "node" | "now" | "reference" | "referenceKind">,
): { readonly label: string; readonly words: string } {
  const { language } = context;
  const say = (value: number | null): string => formatNumber(value, kpiLine(context, node).unit, language) || "—";
  const label = referenceKind === "best-of-12" ? nodeWords.nowToBest : nodeWords.nowToTarget;
  return { label: label[language], words: reference === null ? "" : `${say(now)} → ${say(reference)}` };
}
