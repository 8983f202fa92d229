import type { Language } from "#language";
import type { Workbook } from "#workbook";
import type { Book } from "../../actions/book/open-book.ts";
import type { SidebarState } from "../wire/wire.ts";

/** What an edit is made with, and answered. */
export interface Editing {
  readonly workbook: Workbook;
  readonly language: Language;
  /** What the sidebar shows after something was written; without a book, the sheets are opened anew. */
  readonly freshState: (book?: Book) => SidebarState;
}
