import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { Operator } from "../../../engine/tree/definition.ts";
import type { SidebarNode, SidebarState } from "../../wire/wire.ts";
import { ChoiceField } from "../controls/choice-field.tsx";
import type { Option } from "../controls/select.tsx";
import { useWords, type WordName } from "../words.ts";
import { familyOfParts, OPERATORS } from "./families.ts";

interface OperatorFieldProps {
  readonly state: SidebarState;
  readonly node: SidebarNode;
  readonly onEdit: (edit: TreeEdit) => unknown;
}

/** How a KPI enters its parent. Operators that its neighbours rule out are not on offer; roots have none. */
export function OperatorField({ state, node, onEdit }: OperatorFieldProps) {
  const say = useWords();
  const parent = state.nodes[node.parent];
  if (!parent) return null;
  const family = parent.formula === "" ? familyOfParts(state.nodes, node.parent, node.id) : null;
  const operator = node.operator ?? "=";
  const offered = OPERATORS.filter((each) => family === null || each === "~" || family.includes(each));
  const none: readonly Option<Operator>[] = operator === "=" ? [["=", "—"]] : [];
  return (
    <ChoiceField
      label={say("operator", { parent: parent.name })}
      value={operator}
      options={[...none, ...offered.map((each): Option<Operator> => [each, say(`operator${each}` satisfies WordName)])]}
      onChange={(chosen) => onEdit({ kind: "operator", kpi: node.id, operator: chosen })}
    />
  );
}

/** Whether a KPI adds up or multiplies its parts, changed for all of them at once. */
export function CombineField({ state, node, onEdit }: OperatorFieldProps) {
  const say = useWords();
  const family = familyOfParts(state.nodes, state.nodes.indexOf(node), "");
  if (node.formula !== "" || family === null) return null;
  return (
    <ChoiceField
      label={say("combines")}
      value={family.includes("+") ? "sum" : "product"}
      options={[
        ["sum", say("combineSum")],
        ["product", say("combineProduct")],
      ]}
      onChange={(by) => onEdit({ kind: "combine", kpi: node.id, by })}
    />
  );
}
