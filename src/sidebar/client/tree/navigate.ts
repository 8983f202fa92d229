import type { SidebarNode } from "../../wire/wire.ts";
import type { TreeCommand } from "./tree-command.ts";
import type { TreeLine } from "./visible-rows.ts";

/** Where a key leads: to another line, or to parts shown or hidden. */
export type Step = { readonly kind: "go"; readonly to: number } | { readonly kind: "fold" | "unfold"; readonly line: number };

/**
 * Follows a key through the lines of the tree, in the way of the tree pattern of the ARIA practices.
 *
 * @param at - The active line.
 * @param page - Lines in one page.
 * @returns Null for a command that does not move.
 */
export function navigate(lines: readonly TreeLine[], at: number, command: TreeCommand, page: number): Step | null {
  const line = lines[at];
  const go = (to: number): Step => ({ kind: "go", to: Math.max(0, Math.min(lines.length - 1, to)) });
  switch (command) {
    case "next":
      return go(at + 1);
    case "previous":
      return go(at - 1);
    case "first":
      return go(0);
    case "last":
      return go(lines.length - 1);
    case "page-down":
      return go(at + page);
    case "page-up":
      return go(at - page);
    case "open":
      if (!line?.hasParts) return null;
      return line.isOpen ? go(at + 1) : { kind: "unfold", line: at };
    case "close":
      if (line?.isOpen) return { kind: "fold", line: at };
      return go(parentLine(lines, at));
    default:
      return null;
  }
}

/** The line above that stands one level higher; the line itself for a root. */
function parentLine(lines: readonly TreeLine[], at: number): number {
  const level = lines[at]?.level ?? 1;
  for (let above = at - 1; above >= 0; above--) if ((lines[above]?.level ?? 1) < level) return above;
  return at;
}

/**
 * The next line whose name begins with what was typed, the search going round; -1 when there is none.
 *
 * One letter typed again and again goes through all names that begin with it.
 */
export function findByName(nodes: readonly SidebarNode[], lines: readonly TreeLine[], at: number, typed: string): number {
  const wanted = plain([...typed].every((letter) => letter === typed.charAt(0)) ? typed.charAt(0) : typed);
  // A longer word may still fit where we stand.
  const start = wanted.length > 1 ? at : at + 1;
  for (let step = 0; step < lines.length; step++) {
    const candidate = (start + step) % lines.length;
    const name = nodes[lines[candidate]?.node ?? -1]?.name ?? "";
    if (plain(name).startsWith(wanted)) return candidate;
  }
  return -1;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
