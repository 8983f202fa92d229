import type { UiEvent, UiReply } from "../contract.ts";
import type { Execution } from "../execution.ts";
import type { Locks } from "../locks.ts";
import type { Spreadsheet } from "../spreadsheet/spreadsheet.ts";

/** What the services stand on. These objects live outside the realm; only plain data goes to them and comes back. */
export interface Host {
  readonly spreadsheet: Spreadsheet;
  readonly execution: Execution;
  readonly userLocale: string;
  /** The zone of the clock that the script has. */
  readonly scriptTimeZone: string;
  /** The file's; cells may be calculated while it is being opened. */
  readonly timeZone: string;
  show(event: UiEvent): UiReply | undefined;
  /** The content of a file of the project, or null. */
  file(name: string): string | null;
  log(line: string): void;
  /** The time in milliseconds since 1970. */
  now(): number;
  /** Lets simulated time pass. */
  sleep(milliseconds: number): void;
  randomUuid(): string;
  readonly locks: Locks;
}
