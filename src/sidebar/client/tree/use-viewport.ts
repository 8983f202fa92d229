import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

/** Rows beyond both edges, so that a turn of the wheel meets no gap. */
const SPARE_ROWS = 2;

/** The part of a list that is in sight, in pixels. */
interface Sight {
  readonly scrollTop: number;
  readonly clientHeight: number;
}

/** Before the first measurement: a usual sidebar. */
const USUAL = { active: 0, scrollTop: 0, clientHeight: 480, first: -SPARE_ROWS, last: 11 + SPARE_ROWS };

/**
 * Tells which rows of a list to draw, from `first` to before `last`, which may lie beyond its ends: others than before only when
 * those no longer suffice. Keeps the active row in sight whenever another becomes active or the list gets shorter.
 *
 * @param active - Index of the row; -1 for none.
 */
export function useViewport(active: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const known = useRef(USUAL);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  /** True when there are rows in sight that were not drawn before. */
  const see = ({ scrollTop, clientHeight }: Sight): boolean => {
    const first = Math.floor(scrollTop / rowHeight) - SPARE_ROWS;
    const last = Math.ceil((scrollTop + clientHeight) / rowHeight) + SPARE_ROWS;
    const isNew = first < known.current.first || last > known.current.last;
    known.current = { ...known.current, active, scrollTop, clientHeight, ...(isNew && { first, last }) };
    return isNew;
  };
  // Drawn is where the list is about to be scrolled to; to draw where it still is would be for nothing.
  if (known.current.active !== active) see({ ...known.current, scrollTop: scrolledTo(active, rowHeight, known.current) });
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const look = (): void => {
      if (see(list)) redraw(undefined);
    };
    // It begins with a look of its own. A panel that opens below makes the list shorter, and may cover the row.
    const observer = new ResizeObserver(() => {
      list.scrollTop = scrolledTo(active, rowHeight, list);
      look();
    });
    observer.observe(list);
    list.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener("scroll", look);
    };
  }, [active, rowHeight]);
  return { scroller, first: known.current.first, last: known.current.last };
}

/** No further than it takes to have the active row in sight. */
function scrolledTo(active: number, rowHeight: number, { scrollTop, clientHeight }: Sight): number {
  const top = active * rowHeight;
  return active < 0 ? scrollTop : Math.max(top + rowHeight - clientHeight, Math.min(top, scrollTop));
}
