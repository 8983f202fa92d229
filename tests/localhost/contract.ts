import { addressing } from "./contract/addressing.ts";
import { attachments } from "./contract/attachments.ts";
import { charts } from "./contract/charts.ts";
import { copying } from "./contract/copying.ts";
import { lines } from "./contract/lines.ts";
import { locales } from "./contract/locales.ts";
import { looks } from "./contract/looks.ts";
import { metadata } from "./contract/metadata.ts";
import { modes } from "./contract/modes.ts";
import { names } from "./contract/names.ts";
import { promises } from "./contract/promises.ts";
import { rangeLists } from "./contract/range-lists.ts";
import { reading } from "./contract/reading.ts";
import type { ContractRow } from "./contract/row.ts";
import { selections } from "./contract/selections.ts";
import { services } from "./contract/services.ts";
import { shapes } from "./contract/shapes.ts";
import { sheets } from "./contract/sheets.ts";
import { stores } from "./contract/stores.ts";
import { typing } from "./contract/typing.ts";
import { ui } from "./contract/ui.ts";
import { variants } from "./contract/variants.ts";
import { writing } from "./contract/writing.ts";

/** What can be tried at Google too, by whoever opens a spreadsheet there. */
export const contract: readonly ContractRow[] = [
  ...addressing,
  ...shapes,
  ...typing,
  ...writing,
  ...locales,
  ...reading,
  ...sheets,
  ...lines,
  ...names,
  ...looks,
  ...copying,
  ...selections,
  ...rangeLists,
  ...attachments,
  ...metadata,
  ...charts,
  ...stores,
  ...services,
  ...variants,
];

/** Whether a row could come out differently in another time zone. */
export function hasToDoWithTime({ run }: ContractRow): boolean {
  return /Date|'C2/.test(run);
}

/** What needs a person who looks and answers, a mode that nobody can choose at Google, or is our own promise. */
export const localContract: readonly ContractRow[] = [...ui, ...modes, ...promises];
