import type { SidebarNode } from "../../wire/wire.ts";
import { Button } from "../controls/button.tsx";
import { PanelFrame } from "../controls/panel-frame.tsx";
import { useWords } from "../words.ts";

interface MoveKpiProps {
  readonly moved: SidebarNode;
  /** The KPI that is active in the tree: the new parent, if it is not the moved one itself. */
  readonly target: SidebarNode | null;
  readonly onPlace: (parent: string | null) => unknown;
  readonly onClose: () => void;
}

/** Stands below the tree while a new parent is chosen in it, by mouse or by keys. */
export function MoveKpi({ moved, target, onPlace, onClose }: MoveKpiProps) {
  const say = useWords();
  const parent = target && target.id !== moved.id ? target : null;
  return (
    <PanelFrame title={say("moveTitle", { name: moved.name })} onClose={onClose}>
      <p class="hint">{say("moveHint")}</p>
      <p class="buttons">
        {parent && (
          <Button class="primary" onClick={() => onPlace(parent.id)}>
            {say("moveBelow", { name: parent.name })}
          </Button>
        )}
        {moved.parent >= 0 && <Button onClick={() => onPlace(null)}>{say("moveTop")}</Button>}
        <Button onClick={onClose}>{say("cancel")}</Button>
      </p>
    </PanelFrame>
  );
}
