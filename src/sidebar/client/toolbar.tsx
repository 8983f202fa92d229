import { Button } from "./button.tsx";
import { useWords, type WordName } from "./words.ts";

interface ToolbarProps {
  readonly hasKpi: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onAdd: () => void;
  readonly onRename: () => void;
  readonly onMove: () => void;
  readonly onDelete: () => void;
  readonly onPicture: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** What can be done with the KPI chosen in the tree. */
export function Toolbar(props: ToolbarProps) {
  const say = useWords();
  const button = (name: WordName, onClick: () => void, isOn: boolean, keys: string) => (
    <Button disabled={!isOn} title={`${say(name)} (${keys})`} onClick={onClick}>
      {say(name)}
    </Button>
  );
  return (
    <div class="toolbar" role="toolbar" aria-label={say("tree")}>
      {button("add", props.onAdd, true, "Insert")}
      {button("rename", props.onRename, props.hasKpi, "F2")}
      {button("move", props.onMove, props.hasKpi, "Alt+M")}
      {button("delete", props.onDelete, props.hasKpi, "Delete")}
      <span class="toolbar-gap" />
      <Button
        class="icon"
        disabled={!props.hasKpi}
        aria-label={say("bigPicture")}
        title={say("bigPicture")}
        onClick={props.onPicture}
      >
        ⤢
      </Button>
      <Button
        class="icon"
        disabled={!props.canUndo}
        aria-label={say("undo")}
        title={`${say("undo")} (Ctrl+Z)`}
        onClick={props.onUndo}
      >
        ↶
      </Button>
      <Button
        class="icon"
        disabled={!props.canRedo}
        aria-label={say("redo")}
        title={`${say("redo")} (Ctrl+Y)`}
        onClick={props.onRedo}
      >
        ↷
      </Button>
    </div>
  );
}
