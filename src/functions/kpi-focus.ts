import { type FocusRow, type Model, rankFocus } from "#engine";
import { type Language, sayFocusReason } from "#language";
import { MOST_KPIS } from "../sheets/tree/read-tree.ts";
import { type Answer, answer, header } from "./answer.ts";
import { countArgument } from "./arguments.ts";
import { areaArgument, idAndName, modelArgument, periodArgument } from "./model-argument.ts";

/**
 * Ranks the leaves by what to work on: improvement of the root × controllability. 何に取り組むべきかを、影響度×コントロール度で順位付けします。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period Optional. The period; the latest with any actual if left out. / 省略可。期間。省略すると実績のある最新の期間。
 * @param {string} area Optional. Only KPIs of this area. / 省略可。この担当領域のKPIだけ。
 * @param {number} top Optional. Only the first so many. / 省略可。上位の件数。
 * @return {string[][]} Rank, ID, Name, Now, Reference, Impact, Controllability, Score, Gap contribution, Signal, Reason.
 * @customfunction
 */
export function KPI_FOCUS(tree: unknown, data: unknown, period: unknown, area: unknown, top: unknown): Answer {
  return answer("KPI_FOCUS", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const count = countArgument(top, "top", { least: 1, most: MOST_KPIS });
    const choice = { area: areaArgument(model.tree, area), ...(count === null ? {} : { top: count }) };
    const rows = rankFocus(model, periodArgument(model, period, "period"), choice);
    const columns = ["rank", "id", "name", "now", "reference", "impact", "controllability", "score"] as const;
    return [
      header([...columns, "gapContribution", "signal", "reason"], language),
      ...rows.map((row) => [
        row.rank,
        ...idAndName(model.tree, row.node),
        row.now,
        row.reference,
        row.impact,
        row.controllability,
        row.score,
        row.gapContribution,
        row.signal,
        reasonOf(model, row, language ?? "en"),
      ]),
    ];
  });
}

function reasonOf({ tree }: Model, { node, root, reason, referenceKind }: FocusRow, language: Language): string {
  const { runnerUp } = reason.facts;
  const second = typeof runnerUp === "string" ? tree.nodeById.get(runnerUp) : undefined;
  const named = (at: number) => ({ name: tree.definitions[at]?.name ?? "", unit: tree.definitions[at]?.unit ?? "" });
  return sayFocusReason(
    { ...reason, referenceKind },
    { kpi: named(node), root: named(root), runnerUp: second === undefined ? null : named(second).name },
    language,
  );
}
