import { useEffect, useState } from "preact/hooks";

/** Name and value in one line, target and change in the next; where there is half the room, in four. */
const USUAL_HEIGHT = 44;
const NARROW_HEIGHT = 84;

/** The same as in the style sheet. */
const NARROW = "(max-width: 220px)";

/** How tall a row of the tree is, in pixels: all are alike, so that those in sight can be told without measuring. */
export function useRowHeight(): number {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const follow = (): void => setIsNarrow(narrow.matches);
    narrow.addEventListener("change", follow);
    return () => narrow.removeEventListener("change", follow);
  }, []);
  return isNarrow ? NARROW_HEIGHT : USUAL_HEIGHT;
}
