/** Short notes that one run of the script leaves for another run of the same person; they are gone after a while. */
export interface RunNotes {
  /** Null where there is no such note. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, note: string) => void;
}
