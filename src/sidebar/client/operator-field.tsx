import type { TreeEdit } from "../../actions/tree-edit.ts";
import type { Operator } from "../../engine/tree/definition.ts";
import type { SidebarNode, SidebarState } from "../wire.ts";
import { familyOfParts, OPERATORS } from "./families.ts";
import { useWords, type WordName } from "./words.ts";

interface OperatorFieldProps {
  readonly state: SidebarState;
  readonly node: SidebarNode;
  readonly onEdit: (edit: TreeEdit) => void;
}

/** How a KPI enters its parent. Operators that its neighbours rule out are not on offer; roots have none. */
export function OperatorField({ state, node, onEdit }: OperatorFieldProps) {
  const say = useWords();
  const parent = state.nodes[node.parent];
  if (!parent) return null;
  const family = parent.formula === "" ? familyOfParts(state.nodes, node.parent, node.id) : null;
  return (
    <label class="field">
      <span>{say("operator", { parent: parent.name })}</span>
      <select
        value={node.operator ?? ""}
        onChange={(event) => onEdit({ kind: "operator", kpi: node.id, operator: event.currentTarget.value as Operator })}
      >
        {(node.operator === null || node.operator === "=") && <option value={node.operator ?? ""}>—</option>}
        {OPERATORS.filter((operator) => family === null || operator === "~" || family.includes(operator)).map((operator) => (
          <option key={operator} value={operator}>
            {say(`operator${operator}` satisfies WordName)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether a KPI adds up or multiplies its parts, changed for all of them at once. */
export function CombineField({ state, node, onEdit }: OperatorFieldProps) {
  const say = useWords();
  const family = familyOfParts(state.nodes, state.nodes.indexOf(node), "");
  if (node.formula !== "" || family === null) return null;
  return (
    <label class="field">
      <span>{say("combines")}</span>
      <select
        value={family.includes("+") ? "sum" : "product"}
        onChange={(event) =>
          onEdit({ kind: "combine", kpi: node.id, by: event.currentTarget.value === "sum" ? "sum" : "product" })
        }
      >
        <option value="sum">{say("combineSum")}</option>
        <option value="product">{say("combineProduct")}</option>
      </select>
    </label>
  );
}
