import type { RunNotes } from "./run-notes.ts";

/** A run ends after six minutes at the latest; nobody asks for its notes for much longer. */
const KEPT_SECONDS = 600;

/** Notes in the cache of the person, which needs no permission. */
export function googleRunNotes(): RunNotes {
  const cache = CacheService.getUserCache();
  return { read: (key) => cache.get(key), write: (key, note) => cache.put(key, note, KEPT_SECONDS) };
}
