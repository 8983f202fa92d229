import { useRef } from "preact/hooks";

/**
 * Does what is asked for once at a time: whoever asks again before it is over has asked for the same.
 *
 * @param work - What it resolves with does not matter, but when.
 */
export function useOneAtATime(work: () => unknown): () => Promise<void> {
  const isAtWork = useRef(false);
  return async () => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    try {
      await work();
    } finally {
      isAtWork.current = false;
    }
  };
}
