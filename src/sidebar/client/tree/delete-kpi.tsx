import type { SidebarNode } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { PanelFrame } from "../controls/panel-frame.tsx";
import { useWords } from "../words.ts";

interface DeleteKpiProps {
  readonly node: SidebarNode;
  /** How many KPIs stand below it. */
  readonly below: number;
  readonly onDelete: (parts: "delete" | "lift") => unknown;
  readonly onClose: () => void;
}

/** Asks what is to become of the parts of a KPI that is to go; undo takes it back in any case. */
export function DeleteKpi({ node, below, onDelete, onClose }: DeleteKpiProps) {
  const say = useWords();
  return (
    <PanelFrame title={say("deleteTitle", { name: node.name })} onClose={onClose} takesFocus>
      <p class="hint">{say("deleteHint")}</p>
      <p class="buttons">
        <Button class="primary" data-first onClick={() => onDelete("delete")}>
          {below > 0 ? say("deleteAll", { count: below }) : say("delete")}
        </Button>
        {below > 0 && <Button onClick={() => onDelete("lift")}>{say("deleteLift")}</Button>}
        <Button onClick={onClose}>{say("cancel")}</Button>
      </p>
    </PanelFrame>
  );
}
