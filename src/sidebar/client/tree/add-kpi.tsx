import { useState } from "preact/hooks";
import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { Operator } from "../../../engine/tree/definition.ts";
import type { SidebarNode, SidebarState } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { ChoiceField } from "../controls/choice-field.tsx";
import { Form } from "../controls/form.tsx";
import { InputField } from "../controls/input-field.tsx";
import { PanelFrame } from "../controls/panel-frame.tsx";
import { useWords, type WordName } from "../words.ts";
import { familyOfParts, OPERATORS } from "./families.ts";

type Place = "below" | "beside" | "top";

interface AddKpiProps {
  readonly state: SidebarState;
  /** The KPI to add to; null in an empty tree. */
  readonly node: SidebarNode | null;
  readonly onEdit: (edit: TreeEdit) => unknown;
  readonly onClose: () => void;
}

/** Asks for the name of a new KPI, where it belongs, and how it enters its parent where that is still open. */
export function AddKpi({ state, node, onEdit, onClose }: AddKpiProps) {
  const say = useWords();
  const [name, setName] = useState("");
  const [place, setPlace] = useState<Place>(node ? "below" : "top");
  const [operator, setOperator] = useState<Operator>("+");
  const parent = parentOf(state, node, place);
  const isFree = parent !== null && parent.formula === "" && familyOfParts(state.nodes, state.nodes.indexOf(parent), "") === null;
  return (
    <PanelFrame title={say("addTitle")} onClose={onClose} takesFocus>
      <Form
        onSend={() => {
          const after = place === "beside" ? (node?.id ?? null) : null;
          return onEdit({ kind: "add", parent: parent?.id ?? null, after, name, operator: isFree ? operator : null });
        }}
      >
        <InputField data-first label={say("name")} value={name} onInput={setName} />
        {node && <PlaceField node={node} place={place} onPlace={setPlace} />}
        {isFree && (
          <ChoiceField
            label={say("operator", { parent: parent.name })}
            value={operator}
            options={OPERATORS.map((each) => [each, say(`operator${each}` satisfies WordName)])}
            onChange={setOperator}
          />
        )}
        <p class="buttons">
          <button type="submit" class="primary" disabled={name.trim() === ""}>
            {say("add")}
          </button>
          <Button onClick={onClose}>{say("cancel")}</Button>
        </p>
      </Form>
    </PanelFrame>
  );
}

function parentOf({ nodes }: SidebarState, node: SidebarNode | null, place: Place): SidebarNode | null {
  if (!node || place === "top") return null;
  return place === "below" ? node : (nodes[node.parent] ?? null);
}

interface PlaceFieldProps {
  readonly node: SidebarNode;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

function PlaceField({ node, place, onPlace }: PlaceFieldProps) {
  const say = useWords();
  const places: [Place, string][] = [["below", say("below", { name: node.name })]];
  if (node.parent >= 0) places.push(["beside", say("beside", { name: node.name })]);
  places.push(["top", say("onTop")]);
  return (
    <fieldset class="field">
      <legend>{say("where")}</legend>
      {places.map(([each, words]) => (
        <label key={each} class="choice">
          <input type="radio" name="place" checked={place === each} onChange={() => onPlace(each)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
