import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Before the first measurement: a usual sidebar. */
const USUAL_HEIGHT = 480;

/**
 * Follows how far a list is scrolled and how tall it is, and keeps the active row in sight whenever another becomes active or
 * the list gets shorter.
 *
 * @param active - Index of the row; -1 for none.
 */
export function useViewport(active: number, rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState({ top: 0, height: USUAL_HEIGHT });

  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const measure = (): void => setViewport({ top: list.scrollTop, height: list.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    list.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener("scroll", measure);
    };
  }, []);

  // A panel that opens below makes the list shorter, and may cover the row.
  const { height } = viewport;
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list || active < 0) return;
    const top = active * rowHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + rowHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + rowHeight - list.clientHeight;
  }, [active, rowHeight, height]);

  return { scroller, ...viewport };
}
