import type { Step } from "./host-plugin.ts";
import { type LineChange, lineChanges } from "./line-change.ts";

/** Things of one kind that are attached to rows and columns. */
export interface LineFollower {
  /** Rows or columns came or went. */
  shift(change: LineChange): void;
  /** All of it, as JSON carries it. */
  toJSON(): unknown;
  /** Takes what `toJSON` gave instead of what there is. */
  restore(data: unknown): void;
}

/** What the followers held before and after some changes, as JSON and in their order. */
interface Passage {
  /** The changes, as JSON: o-spreadsheet undoes copies of the commands that it was given. */
  readonly changes: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** o-spreadsheet undoes no more. */
const MOST_PASSAGES = 100;

/**
 * Keeps what is attached to rows and columns with them: when they come and go, and when that is undone and done again. What
 * lay on deleted lines comes back with them, unless the script has changed things of its kind in between.
 */
export class LineFollowers {
  private readonly followers: readonly LineFollower[];
  private readonly passages: Passage[] = [];

  constructor(followers: readonly LineFollower[]) {
    this.followers = followers;
  }

  /** To be told of every command that changes the workbook. */
  follow(command: Step): void {
    const commands = (command["commands"] ?? []) as readonly Step[];
    if (command.type === "UNDO") for (const undone of [...commands].reverse()) this.takeBack(undone);
    else if (command.type === "REDO") for (const redone of commands) this.carryOut(redone);
    else this.carryOut(command);
  }

  private carryOut(command: Step): void {
    const changes = lineChanges(command);
    if (changes.length === 0) return;
    const before = this.snapshot();
    for (const change of changes) for (const follower of this.followers) follower.shift(change);
    this.passages.push({ changes: JSON.stringify(changes), before, after: this.snapshot() });
    if (this.passages.length > MOST_PASSAGES) this.passages.shift();
  }

  private takeBack(command: Step): void {
    const changes = lineChanges(command);
    if (changes.length === 0) return;
    const passage = this.lastPassage(JSON.stringify(changes));
    const now = this.snapshot();
    for (const [index, follower] of this.followers.entries()) {
      if (now[index] === passage?.after[index]) follower.restore(JSON.parse(passage?.before[index] ?? "null"));
      else for (const change of [...changes].reverse()) follower.shift({ ...change, count: -change.count });
    }
  }

  /** The latest passage of these changes, which is forgotten. */
  private lastPassage(changes: string): Passage | undefined {
    const index = this.passages.map((passage) => passage.changes).lastIndexOf(changes);
    return index < 0 ? undefined : this.passages.splice(index, 1)[0];
  }

  private snapshot(): string[] {
    return this.followers.map((follower) => JSON.stringify(follower));
  }
}
