import { useState } from "preact/hooks";

/** Where a dragged row would go: into a row as its part, or right before it as its sibling. */
export interface DropPlace {
  readonly line: number;
  readonly how: "below" | "before";
}

/** This much of a row, from its top, means "before it". */
const EDGE = 0.3;

/**
 * Dragging rows of the tree by mouse. Alt+M and Alt+arrows do the same by keys.
 *
 * @param onDrop - Both are lines.
 */
export function useRowDrag(onDrop: (from: number, place: DropPlace) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const end = (): void => {
    setDragged(null);
    setPlace(null);
  };
  const handlersFor = (line: number) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer?.setData("text/plain", "");
      setDragged(line);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null || dragged === line || !(event.currentTarget instanceof HTMLElement)) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      const how = event.clientY - top < height * EDGE ? "before" : "below";
      if (place?.line !== line || place.how !== how) setPlace({ line, how });
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null && place) onDrop(dragged, place);
      end();
    },
    onDragEnd: end,
  });
  return { place, handlersFor };
}
