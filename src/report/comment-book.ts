import type { ReaderCell, ReaderComment } from "./reader-cells.ts";
import { type SectionKey, sectionNumbers } from "./section.ts";

/** Hands out the comments of readers to the rows they belong to, and knows which are left. */
export interface CommentBook {
  /** The comment on a KPI in a section, once; "" when there is none. */
  readonly take: (section: SectionKey, id: string) => ReaderCell;
  /** Comments whose rows are not on the page. */
  readonly left: () => readonly ReaderComment[];
}

/** Opens a book of comments. Several comments on one row, of rows that were copied, become one text. */
export function openCommentBook(comments: readonly ReaderComment[]): CommentBook {
  const byRow = new Map<string, ReaderComment>();
  for (const comment of comments) {
    const key = keyOf(comment.section, comment.id);
    const other = byRow.get(key);
    byRow.set(key, other ? { ...other, value: joined(other.value, comment.value) } : comment);
  }
  return {
    take: (section, id) => {
      const key = keyOf(String(sectionNumbers[section]), id);
      const comment = byRow.get(key);
      byRow.delete(key);
      return comment?.value ?? "";
    },
    left: () => [...byRow.values()],
  };
}

function keyOf(section: string, id: string): string {
  return `${section} ${id}`;
}

function joined(one: ReaderCell, other: ReaderCell): ReaderCell {
  const [first, second] = [sayCell(one), sayCell(other)];
  return first === second ? one : `${first} / ${second}`;
}

function sayCell(cell: ReaderCell): string {
  return typeof cell === "object" && "formula" in cell ? cell.formula : String(cell);
}
