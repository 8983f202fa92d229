import { cellsChange } from "../cells-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf, nodeOf, partsOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import { familyOf, familyUnder, inFamily } from "./operators.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/** Plans how one KPI enters its parent; it cannot add where its neighbours multiply. */
export function changeOperator(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "operator" }>): EditPlan {
  const { tree } = sheet;
  const node = nodeOf(sheet, edit.kpi);
  const parent = tree.parents[node] ?? -1;
  const { name } = definitionOf(tree, node);
  if (parent < 0 || edit.operator === "=") throw new EditRefusal("root-operator", { name });
  const kept = familyUnder(tree, parent, [node]);
  const wanted = familyOf(edit.operator);
  if (kept && wanted && kept !== wanted) {
    throw new EditRefusal("mixed-operators", { name, parent: definitionOf(tree, parent).name, family: kept });
  }
  const draft = openDraft(sheet);
  draft.write(node, "op", edit.operator);
  return { changes: cellsChange(draft.cells), kpi: edit.kpi, done: { code: "changed", facts: { name } } };
}

/** Plans to turn all parts of a KPI from adding to multiplying, or back. Causal links stay what they are. */
export function combineParts(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "combine" }>): EditPlan {
  const { tree } = sheet;
  const node = nodeOf(sheet, edit.kpi);
  const { name, formula } = definitionOf(tree, node);
  if (formula !== "") throw new EditRefusal("formula-decides", { name });
  const parts = partsOf(tree, node).filter((part) => definitionOf(tree, part).operator !== "~");
  if (parts.length === 0) throw new EditRefusal("no-parts", { name });
  const draft = openDraft(sheet);
  for (const part of parts) {
    const { operator } = definitionOf(tree, part);
    const wanted = inFamily(operator, edit.by);
    if (wanted !== operator) draft.write(part, "op", wanted);
  }
  return {
    changes: cellsChange(draft.cells),
    kpi: edit.kpi,
    done: { code: edit.by === "sum" ? "combined-sum" : "combined-product", facts: { name } },
  };
}
