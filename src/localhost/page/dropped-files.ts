import { element } from "./element.ts";

/** Takes files that are dropped anywhere on the page, with a hint while they hover. */
export function acceptDroppedFiles(open: (files: readonly File[]) => void): void {
  const hint = element("drop-hint");
  window.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    hint.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  // In the capture phase, before the grid takes the drop for an image.
  window.addEventListener(
    "drop",
    (event) => {
      hint.hidden = true;
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      open([...(event.dataTransfer?.files ?? [])]);
    },
    { capture: true },
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
