import { LockLost } from "./lock-lost.ts";

/** How long a run waits for another one to finish, in milliseconds. */
const PATIENCE = 10_000;

/** The right to be the only run of Kigi that writes to the document. */
export interface DocumentLock {
  /** See `Workbook.exclusively`. */
  readonly exclusively: <Result>(work: () => Result) => Result | null;
  /**
   * Google may take a lock away, and does not tell. To be asked right before what another run must not find half done.
   *
   * @throws LockLost when the lock that was taken is gone; without one there is nothing to lose.
   */
  readonly assertHeld: () => void;
}

/** The lock of the document that is open. */
export function documentLock(): DocumentLock {
  let held: GoogleAppsScript.Lock.Lock | null = null;
  return {
    exclusively: (work) => {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(PATIENCE)) return null;
      held = lock;
      try {
        const result = work();
        // What has been written must have arrived before the next run may begin.
        SpreadsheetApp.flush();
        return result;
      } finally {
        held = null;
        lock.releaseLock();
      }
    },
    assertHeld: () => {
      if (held && !held.hasLock()) throw new LockLost();
    },
  };
}
