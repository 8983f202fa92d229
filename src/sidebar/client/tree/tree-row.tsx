import type { SidebarNode } from "../../wire/wire.ts";
import { useWords } from "../words.ts";
import { changeWords } from "./change-words.ts";
import { ContributionBar } from "./contribution-bar.tsx";
import { NameField } from "./name-field.tsx";
import { rowLabel } from "./row-label.ts";
import { targetWords } from "./target-words.ts";
import type { DropPlace, useRowDrag } from "./use-row-drag.ts";
import type { TreeLine } from "./visible-rows.ts";

/** Deeper levels would leave no room for the name. */
const DEEPEST_INDENT = 7;

interface TreeRowProps {
  readonly line: TreeLine;
  readonly node: SidebarNode;
  readonly parentName: string;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isFocusKpi: boolean;
  readonly isRenaming: boolean;
  /** How a row that is dragged over this one would go with it. */
  readonly drop: DropPlace["how"] | null;
  readonly drag: ReturnType<ReturnType<typeof useRowDrag>["handlersFor"]>;
  readonly onFold: () => void;
  readonly onActivate: () => void;
  readonly onOpen: () => void;
  /** Null ends the renaming without a change. */
  readonly onRename: (name: string | null, byKey: boolean) => void;
}

/** One KPI in two lines: name and value, then change and target. */
export function TreeRow(props: TreeRowProps) {
  const { line, node, isActive, isFocusKpi, isRenaming } = props;
  const say = useWords();
  const label = rowLabel(say, node, props.parentName, isFocusKpi);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its rows.
    <div
      role="treeitem"
      id={`kpi-${line.node}`}
      class={rowClass(props)}
      style={{ top: `${props.top}px`, height: `${props.height}px`, "--level": Math.min(line.level - 1, DEEPEST_INDENT) }}
      tabIndex={isActive ? 0 : -1}
      aria-label={label}
      aria-level={line.level}
      aria-posinset={line.position}
      aria-setsize={line.setSize}
      aria-selected={isActive}
      aria-expanded={line.hasParts ? line.isOpen : undefined}
      draggable={!isRenaming}
      {...props.drag}
      onClick={props.onActivate}
      onDblClick={props.onOpen}
    >
      <span
        class={line.hasParts ? "twisty" : "twisty none"}
        aria-hidden="true"
        onClick={foldOnly(props)}
        onDblClick={(event) => event.stopPropagation()}
      >
        {line.isOpen ? "▾" : "▸"}
      </span>
      <span class={node.operator === "~" ? "operator causal" : "operator"} aria-hidden="true">
        {node.depth > 0 ? node.operator : ""}
      </span>
      {isRenaming ? (
        <NameField name={node.name} label={say("name")} onDone={props.onRename} />
      ) : (
        <RowText node={node} label={label} isFocusKpi={isFocusKpi} />
      )}
    </div>
  );
}

/** What is only believed to move its parent hangs on a broken line. */
function rowClass({ node, isFocusKpi, drop }: TreeRowProps): string {
  const classes = ["row", isFocusKpi && "focus-kpi", node.operator === "~" && "believed", drop && `drop-${drop}`];
  return classes.filter(Boolean).join(" ");
}

/** The unit stands behind the value right above: here it may be left out, whole. */
const BEFORE_UNIT = /(?<=\d)(?=[^\d.,%])/;

interface RowTextProps {
  readonly node: SidebarNode;
  /** All that the row says, for where there is no room for it. */
  readonly label: string;
  readonly isFocusKpi: boolean;
}

function RowText({ node, label, isFocusKpi }: RowTextProps) {
  const say = useWords();
  const [target, unit] = targetWords(say, node).split(BEFORE_UNIT);
  return (
    <span class="row-text" aria-hidden="true" title={label}>
      <span class="line">
        <span class="name">
          {isFocusKpi && <span class="star">★ </span>}
          {node.name}
        </span>
        {node.problemCount > 0 && <span class="mark">!</span>}
        <span class="value">{node.value?.words ?? "—"}</span>
      </span>
      <span class="line small">
        <span class="target">
          {target}
          <wbr />
          {unit}
        </span>
        <span class="change">{node.change && changeWords(say, node.change)}</span>
      </span>
      {node.pull !== null && <ContributionBar pull={node.pull} />}
    </span>
  );
}

function foldOnly({ line, onFold }: TreeRowProps) {
  return (event: Event): void => {
    if (!line.hasParts) return;
    event.stopPropagation();
    onFold();
  };
}
