import { Button } from "../controls/button.tsx";
import { IconButton } from "../controls/icon-button.tsx";
import { useWords } from "../words.ts";
import type { TreeCommand } from "./tree-command.ts";

interface ToolbarProps {
  readonly hasKpi: boolean;
  readonly isSplittable: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onCommand: (command: TreeCommand) => void;
  readonly onPicture: () => unknown;
}

/** What can be done with the KPI chosen in the tree. */
export function Toolbar({ hasKpi, isSplittable, canUndo, canRedo, onCommand, onPicture }: ToolbarProps) {
  const say = useWords();
  const buttons = [
    ["add", true, "Insert"],
    ["split", isSplittable, "Alt+S"],
    ["details", hasKpi, "Enter"],
    ["move", hasKpi, "Alt+M"],
    ["delete", hasKpi, "Delete"],
  ] as const;
  return (
    <div class="toolbar" role="toolbar" aria-label={say("tree")}>
      {buttons.map(([command, isOn, keys]) => (
        <Button key={command} disabled={!isOn} title={`${say(command)} (${keys})`} onClick={() => onCommand(command)}>
          {say(command)}
        </Button>
      ))}
      <span class="toolbar-gap" />
      <IconButton label={say("bigPicture")} disabled={!hasKpi} onClick={onPicture}>
        ⤢
      </IconButton>
      <IconButton label={say("undo")} title={`${say("undo")} (Ctrl+Z)`} disabled={!canUndo} onClick={() => onCommand("undo")}>
        ↶
      </IconButton>
      <IconButton label={say("redo")} title={`${say("redo")} (Ctrl+Y)`} disabled={!canRedo} onClick={() => onCommand("redo")}>
        ↷
      </IconButton>
    </div>
  );
}
