import type { SettableField, TreeEdit } from "../../actions/tree-edit.ts";
import type { SidebarNode, SidebarState } from "../wire.ts";
import { Button } from "./button.tsx";
import { changeWords } from "./change-words.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DefinitionCard } from "./definition-card.tsx";
import { isSplittable } from "./is-splittable.ts";
import { CombineField, OperatorField } from "./operator-field.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { TextField } from "./text-field.tsx";
import { useWords, type WordName } from "./words.ts";

interface KpiDetailsProps {
  readonly state: SidebarState;
  readonly node: SidebarNode;
  readonly onEdit: (edit: TreeEdit) => void;
  readonly onJump: () => void;
  readonly onSplit: () => void;
  readonly onClose: () => void;
}

/** All about one KPI: what it did, and what of it can be changed here. */
export function KpiDetails({ state, node, onEdit, onJump, onSplit, onClose }: KpiDetailsProps) {
  const say = useWords();
  const set = (field: SettableField) => (value: string) => onEdit({ kind: "set", kpi: node.id, field, value });
  return (
    <PanelFrame title={node.name} onClose={onClose}>
      <Figures node={node} />
      {node.contribution !== "" && <p class="contribution">{node.contribution}</p>}
      <div class="fields" key={node.id}>
        <OperatorField state={state} node={node} onEdit={onEdit} />
        <CombineField state={state} node={node} onEdit={onEdit} />
        <ControllabilityField node={node} onChange={set("controllability")} />
        <TextField
          label={say("standingTarget")}
          hint={say("standingTargetHint")}
          value={node.typedTarget}
          onChange={set("target")}
        />
        <TextField label={say("unit")} hint={say("unitHint")} value={node.unit} onChange={set("unit")} />
      </div>
      <DefinitionCard node={node} onChange={(field, value) => set(field)(value)} />
      <dl class="facts">
        {node.formula !== "" && <Fact label={say("formula")} words={node.formula} />}
        {node.area !== "" && <Fact label={say("area")} words={node.area} />}
        <Fact label="ID" words={node.id} />
      </dl>
      <p class="buttons">
        {isSplittable(state.nodes, node) && (
          <Button title="Alt+S" onClick={onSplit}>
            {say("splitInto")}
          </Button>
        )}
        <Button onClick={onJump}>{say("goToCell")}</Button>
      </p>
    </PanelFrame>
  );
}

function Figures({ node }: { readonly node: SidebarNode }) {
  const say = useWords();
  const { value, previous, change, target, achievement } = node;
  return (
    <div class="figures">
      <p class="figure">{value?.words ?? say("noValue")}</p>
      {change && (
        <p>
          {changeWords(say, { ...change, words: change.fullWords })}
          {previous && <span class="quiet"> ({say("was", { value: previous.words })})</span>}
        </p>
      )}
      {target && (
        <p>
          {say("target", { target: target.words })}
          {achievement && <span class="quiet"> · {say("achieved", { percent: achievement.words })}</span>}
        </p>
      )}
    </div>
  );
}

function Fact({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  );
}

const STEPS = [1, 2, 3, 4, 5] as const;

function ControllabilityField({ node, onChange }: { readonly node: SidebarNode; readonly onChange: (value: string) => void }) {
  const say = useWords();
  return (
    <ChoiceField
      label={say("controllability")}
      value={String(node.controllability)}
      options={STEPS.map((step) => [String(step), say(`controllability${step}` satisfies WordName)])}
      onChange={onChange}
    />
  );
}
