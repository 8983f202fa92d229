import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SidebarNode } from "../../wire/wire.ts";
import { useWords } from "../words.ts";
import { findByName, navigate } from "./navigate.ts";
import { type TreeCommand, treeCommand } from "./tree-command.ts";
import { TreeRow } from "./tree-row.tsx";
import { type DropPlace, useRowDrag } from "./use-row-drag.ts";
import { useRowHeight } from "./use-row-height.ts";
import { useViewport } from "./use-viewport.ts";
import type { TreeLine } from "./visible-rows.ts";

/** Letters typed within this many milliseconds are one word. */
const TYPING_PAUSE = 700;

interface TreeViewProps {
  readonly nodes: readonly SidebarNode[];
  readonly lines: readonly TreeLine[];
  /** Index in `lines`. */
  readonly active: number;
  /** Index in `nodes`; -1 for none. */
  readonly focusKpi: number;
  readonly isRenaming: boolean;
  readonly focusTurn: number;
  readonly onActivate: (kpi: string) => void;
  readonly onFold: (kpi: string, hide: boolean) => void;
  readonly onRename: (name: string | null, byKey: boolean) => void;
  readonly onDrop: (kpi: string, place: DropPlace) => void;
  /** Every command that is not about moving within the tree. */
  readonly onCommand: (command: TreeCommand) => void;
}

/** The tree, of which only the rows in sight are in the page: 10,000 KPIs scroll as easily as ten. */
export function TreeView(props: TreeViewProps) {
  const { nodes, lines, active } = props;
  const say = useWords();
  const rowHeight = useRowHeight();
  const { scroller, first, last } = useViewport(active, rowHeight);
  const { place, handlersFor } = useRowDrag(props.onDrop);
  useKeyboardFocus(scroller, props);
  const onKeyDown = useKeys(props, () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1));
  return (
    <div ref={scroller} class="tree" role="tree" aria-label={say("tree")} aria-describedby="tree-keys" onKeyDown={onKeyDown}>
      <div class="tree-space" role="presentation" style={{ height: `${lines.length * rowHeight}px` }}>
        {shownLines(active, first, last).map((at) => {
          const line = lines[at];
          const node = line && nodes[line.node];
          if (!line || !node) return null;
          return (
            <TreeRow
              key={node.id}
              line={line}
              node={node}
              parentName={nodes[node.parent]?.name ?? ""}
              top={at * rowHeight}
              height={rowHeight}
              isActive={at === active}
              isFocusKpi={line.node === props.focusKpi}
              isRenaming={at === active && props.isRenaming}
              drop={place?.kpi === node.id ? place.how : null}
              drag={handlersFor(node.id)}
              onFold={() => props.onFold(node.id, line.isOpen)}
              onActivate={() => props.onActivate(node.id)}
              onOpen={() => props.onCommand("details")}
              onRename={props.onRename}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Lines from one to before another, and the active one wherever it is: the keyboard must have a row to stand on. */
function shownLines(active: number, first: number, last: number): number[] {
  const shown = Array.from({ length: last - first }, (_, at) => first + at);
  if (active >= 0 && active < first) shown.unshift(active);
  if (active >= last) shown.push(active);
  return shown;
}

/** The active row has the keyboard while the tree has it, and whenever the tree is to take it. */
function useKeyboardFocus(
  scroller: { readonly current: HTMLElement | null },
  { active, focusTurn, isRenaming }: TreeViewProps,
): void {
  const lastTurn = useRef(focusTurn);
  useLayoutEffect(() => {
    const tree = scroller.current;
    const hasFocus = tree?.contains(document.activeElement) ?? false;
    if (isRenaming || !tree || (!hasFocus && lastTurn.current === focusTurn)) return;
    lastTurn.current = focusTurn;
    tree.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [scroller, active, focusTurn, isRenaming]);
}

function useKeys(props: TreeViewProps, page: () => number): (event: KeyboardEvent) => void {
  const idOf = (line: number): string => props.nodes[props.lines[line]?.node ?? -1]?.id ?? "";
  const [typed, setTyped] = useState({ word: "", at: 0 });
  const jump = (letter: string, at: number): void => {
    const word = at - typed.at < TYPING_PAUSE ? typed.word + letter : letter;
    setTyped({ word, at });
    const found = findByName(props.nodes, props.lines, props.active, word);
    if (found >= 0) props.onActivate(idOf(found));
  };
  const follow = (command: TreeCommand): void => {
    const step = navigate(props.lines, props.active, command, page());
    if (step?.kind === "go") props.onActivate(idOf(step.to));
    else if (step) props.onFold(idOf(step.line), step.kind === "fold");
    else props.onCommand(command);
  };
  return (event) => {
    const command = event.isComposing ? null : treeCommand(event);
    if (command === null) return;
    event.preventDefault();
    if (typeof command === "object") jump(command.typed, event.timeStamp);
    else follow(command);
  };
}
