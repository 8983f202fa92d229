import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** At least so many rows beyond both edges, so that a turn of the wheel meets no gap; at first twice as many. */
const SPARE_ROWS = 2;

/** Before the first measurement: a usual sidebar. */
const USUAL_ROWS = { first: -4, last: 15 };

/**
 * Tells which rows of a list to draw, from `first` to before `last`, which may lie beyond its ends: others than before only when
 * those no longer suffice. Keeps the active row in sight whenever another becomes active or the list gets shorter.
 *
 * @param active - Index of the row; -1 for none.
 */
export function useViewport(active: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState(USUAL_ROWS);
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const measure = (): void => {
      const first = Math.floor(list.scrollTop / rowHeight) - SPARE_ROWS;
      const last = Math.ceil((list.scrollTop + list.clientHeight) / rowHeight) + SPARE_ROWS;
      setRows((known) =>
        known.first <= first && last <= known.last ? known : { first: first - SPARE_ROWS, last: last + SPARE_ROWS },
      );
    };
    // It begins with a look of its own. A panel that opens below makes the list shorter, and may cover the row.
    const observer = new ResizeObserver(() => {
      const top = active * rowHeight;
      if (top >= 0) list.scrollTop = Math.max(top + rowHeight - list.clientHeight, Math.min(top, list.scrollTop));
      measure();
    });
    observer.observe(list);
    list.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener("scroll", measure);
    };
  }, [active, rowHeight]);
  return { scroller, ...rows };
}
