/** What a key asks of the tree. */
export type TreeCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "page-down"
  | "page-up"
  | "open"
  | "close"
  | "details"
  | "rename"
  | "add"
  | "delete"
  | "move"
  | "split"
  | "search"
  | "earlier"
  | "later"
  | "undo"
  | "redo"
  | "escape"
  | { readonly typed: string };

/** The parts of a key press that matter. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const PLAIN: Readonly<Record<string, TreeCommand>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  PageDown: "page-down",
  PageUp: "page-up",
  ArrowRight: "open",
  ArrowLeft: "close",
  Enter: "details",
  " ": "details",
  F2: "rename",
  Insert: "add",
  // Keyboards of laptops have no Insert.
  "+": "add",
  Delete: "delete",
  Backspace: "delete",
  Escape: "escape",
  "/": "search",
  "・": "search",
};

/**
 * What a key press means in the tree; null for one that is not for it.
 *
 * Moving needs Alt, since plain letters jump to names.
 */
export function treeCommand(press: KeyPress): TreeCommand | null {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (ctrlKey || metaKey) return altKey ? null : controlCommand(press);
  if (altKey) return altCommand(key);
  const plain = Object.hasOwn(PLAIN, key) ? PLAIN[key] : undefined;
  return plain ?? ([...key].length === 1 ? { typed: key } : null);
}

function controlCommand({ key, shiftKey }: KeyPress): TreeCommand | null {
  const letter = key.toLowerCase();
  if (letter === "y") return "redo";
  if (letter === "f") return "search";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}

function altCommand(key: string): TreeCommand | null {
  if (key === "ArrowUp") return "earlier";
  if (key === "ArrowDown") return "later";
  // A Mac writes ß and µ for Alt+S and Alt+M.
  if (key.toLowerCase() === "s" || key === "ß") return "split";
  return key.toLowerCase() === "m" || key === "µ" ? "move" : null;
}
