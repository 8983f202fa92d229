import { type SectionKey, sectionNumbers } from "../section.ts";
import { type ReaderCell, type ReaderComment, sayReaderCell } from "./reader-cells.ts";

/** Hands out the comments of readers to the rows they belong to, and knows which are left. */
export interface CommentBook {
  /** The comment on a KPI in a section, once; "" when there is none. */
  readonly take: (section: SectionKey, id: string) => ReaderCell;
  /** Comments whose rows are not on the page. */
  readonly left: () => readonly ReaderComment[];
}

/**
 * Opens a book of comments at a period. Several comments on one row, of rows that were copied, become one text.
 *
 * @param period - Label of the period that the page shows: what was said of another one is left.
 */
export function openCommentBook(comments: readonly ReaderComment[], period: string): CommentBook {
  const byRow = new Map<string, ReaderComment>();
  for (const comment of comments) {
    const key = keyOf(comment.section, comment.period || period, comment.id);
    const other = byRow.get(key);
    byRow.set(key, other ? { ...other, value: joined(other.value, comment.value) } : comment);
  }
  return {
    take: (section, id) => {
      const key = keyOf(String(sectionNumbers[section]), period, id);
      const comment = byRow.get(key);
      byRow.delete(key);
      return comment?.value ?? "";
    },
    left: () => [...byRow.values()],
  };
}

function keyOf(section: string, period: string, id: string): string {
  return JSON.stringify([section, period, id]);
}

function joined(one: ReaderCell, other: ReaderCell): ReaderCell {
  const [first, second] = [sayReaderCell(one), sayReaderCell(other)];
  return first === second ? one : `${first} / ${second}`;
}
