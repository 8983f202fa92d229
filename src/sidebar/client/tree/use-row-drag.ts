import { useState } from "preact/hooks";

/** Where a dragged KPI would go: into a row as its part, or right before it as its sibling. */
export interface DropPlace {
  readonly kpi: string;
  readonly how: "below" | "before";
}

/** This much of a row, from its top, means "before it". */
const EDGE = 0.3;

/**
 * Dragging rows of the tree by mouse. Alt+M and Alt+arrows do the same by keys. Rows are known by their KPIs: somebody else may
 * change the sheet meanwhile, and another KPI then stands in the line.
 */
export function useRowDrag(onDrop: (kpi: string, place: DropPlace) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const end = (): void => {
    setDragged(null);
    setPlace(null);
  };
  const handlersFor = (kpi: string) => ({
    onDragStart: (event: DragEvent) => {
      event.dataTransfer?.setData("text/plain", "");
      setDragged(kpi);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null || dragged === kpi || !(event.currentTarget instanceof HTMLElement)) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      const how = event.clientY - top < height * EDGE ? "before" : "below";
      if (place?.kpi !== kpi || place.how !== how) setPlace({ kpi, how });
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
