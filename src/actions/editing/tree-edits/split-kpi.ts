import { MOST_KPIS } from "../../../sheets/tree/read-tree.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { branchOf, definitionOf, lastRowOf, nodeOf } from "./branch.ts";
import { cleanName } from "./clean-name.ts";
import { openDraft } from "./draft.ts";
import { freeIds, insertKpis } from "./new-rows.ts";
import { familyUnder } from "./operators.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/**
 * Plans the parts of a KPI that has been a leaf, all added or all multiplied, with their values of one period.
 *
 * A KPI may be believed to have causes (`~`) already; they stay as they are.
 */
export function splitKpi(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "split" }>): EditPlan {
  const { tree } = sheet;
  const node = nodeOf(sheet, edit.kpi);
  const { name, formula } = definitionOf(tree, node);
  if (formula !== "") throw new EditRefusal("formula-decides", { name });
  if (familyUnder(tree, node)) throw new EditRefusal("has-parts", { name });
  if (edit.parts.length < 2) throw new EditRefusal("too-few-parts");
  if (tree.size + edit.parts.length > MOST_KPIS) throw new EditRefusal("too-many-kpis", { most: MOST_KPIS });
  const names = cleanNames(sheet, edit.parts);
  const ids = freeIds(sheet, node, names.length);
  const operator = edit.by === "sum" ? "+" : "×";
  const kpis = names.map((part, at) => {
    return { id: ids[at] ?? "", name: part, operator, parent: node, unit: edit.parts[at]?.unit ?? "" };
  });
  const values = kpis.flatMap((kpi, at) => {
    const value = edit.parts[at]?.value;
    return typeof value === "number" ? [{ kpi: kpi.id || kpi.name, value }] : [];
  });
  return {
    changes: insertKpis(sheet, openDraft(sheet), lastRowOf(tree, branchOf(tree, node)) + 1, kpis),
    kpi: edit.kpi,
    done: { code: "split", facts: { name, count: kpis.length } },
    ...(values.length > 0 ? { figures: { period: edit.period, values } } : {}),
  };
}

function cleanNames({ tree }: TreeSheet, parts: readonly { readonly name: string }[]): string[] {
  const names = new Set<string>();
  for (const part of parts) {
    const name = cleanName(tree, part.name, -1);
    if (names.has(name)) throw new EditRefusal("name-taken", { name });
    names.add(name);
  }
  return [...names];
}
