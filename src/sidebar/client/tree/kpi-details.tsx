import type { SettableField, TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { SidebarNode, SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { PanelFrame } from "../controls/panel-frame.tsx";
import { TextField } from "../controls/text-field.tsx";
import { Facts } from "../panels/facts.tsx";
import { ProblemList } from "../panels/problem-list.tsx";
import type { Session } from "../session/session.ts";
import { useWords, type WordName } from "../words.ts";
import { changeWords } from "./change-words.ts";
import { DefinitionCard } from "./definition-card.tsx";
import { isSplittable } from "./is-splittable.ts";
import { CombineField, OperatorField } from "./operator-field.tsx";
import { targetWords } from "./target-words.ts";

interface KpiDetailsProps {
  readonly session: Session;
  readonly state: SidebarState;
  readonly node: SidebarNode;
  readonly onEdit: (edit: TreeEdit) => Promise<boolean>;
  readonly onSplit: () => void;
  readonly onClose: () => void;
}

/** All about one KPI: what it did, what is wrong with it, and what of it can be changed here. */
export function KpiDetails({ session, state, node, onEdit, onSplit, onClose }: KpiDetailsProps) {
  const say = useWords();
  const { nodes, problems, tree } = state;
  const own = problems.filter((problem) => nodes[problem.node] === node);
  const set = (field: SettableField) => (value: string) => onEdit({ kind: "set", kpi: node.id, field, value });
  return (
    <PanelFrame title={node.name} onClose={onClose}>
      <Figures node={node} />
      {node.contribution !== "" && <p class="contribution">{node.contribution}</p>}
      {own.length > 0 && <ProblemList problems={own} session={session} />}
      <div class="fields" key={node.id}>
        <TextField
          label={say("name")}
          hint=""
          value={node.name}
          onChange={(name) => onEdit({ kind: "rename", kpi: node.id, name })}
        />
        <OperatorField state={state} node={node} onEdit={onEdit} />
        <CombineField state={state} node={node} onEdit={onEdit} />
        <ChoiceField
          label={say("controllability")}
          value={String(node.controllability)}
          options={STEPS.map((step) => [String(step), say(`controllability${step}` satisfies WordName)])}
          onChange={set("controllability")}
        />
        <TextField
          label={say("standingTarget")}
          hint={say("standingTargetHint")}
          value={node.typedTarget}
          onChange={set("target")}
        />
        <TextField label={say("unit")} hint={say("unitHint")} value={node.unit} onChange={set("unit")} />
      </div>
      <DefinitionCard node={node} onChange={(field, value) => set(field)(value)} />
      <Facts
        facts={[
          [say("formula"), node.formula],
          ["ID", node.id],
        ]}
      />
      <p class="buttons">
        {isSplittable(nodes, node) && (
          <Button title="Alt+S" onClick={onSplit}>
            {say("splitInto")}
          </Button>
        )}
        {tree && <Button onClick={() => session.jumpTo({ sheet: tree.id, row: node.row, column: 1 })}>{say("goToCell")}</Button>}
      </p>
    </PanelFrame>
  );
}

const STEPS = [1, 2, 3, 4, 5] as const;

function Figures({ node }: { readonly node: SidebarNode }) {
  const say = useWords();
  const { value, previous, change, target, achievement } = node;
  return (
    <div>
      <p class="figure">{value?.words ?? say("noValue")}</p>
      {change && (
        <p>
          {changeWords(say, { ...change, words: change.fullWords })}
          {previous && <span class="quiet"> ({say("was", { value: previous.words })})</span>}
        </p>
      )}
      {target && (
        <p>
          {targetWords(say, node)}
          {achievement && <span class="quiet"> · {say("achieved", { percent: achievement.words })}</span>}
        </p>
      )}
    </div>
  );
}
