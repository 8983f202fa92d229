const FOCUSABLE = 'button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';
/** In a wide neighbourhood the keyboard goes to where most begins, not to whatever comes first. */
const HOMES = ['[role="treeitem"][tabindex="0"]', '[role="tab"][aria-selected="true"]', FOCUSABLE];

/**
 * What has the keyboard may vanish, be hidden or be switched off under it, as a suggestion does that has been taken; a browser then
 * gives the keyboard to nothing at all. Here it goes to what is left nearest by. It is never taken from another page.
 */
export function keepFocus(page: HTMLElement): void {
  let path: readonly Element[] = [];
  page.addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? pathOf(target) : [];
  });
  const observer = new MutationObserver(() => {
    const [last] = path;
    const { activeElement } = document;
    const isGone = last !== undefined && (isAway(last) || last.matches(":disabled"));
    if (!isGone || !document.hasFocus() || (activeElement !== document.body && activeElement !== last)) return;
    // Whoever has pressed a mouse button elsewhere must let it go on the same spot.
    nearest(path)?.focus({ preventScroll: true });
  });
  observer.observe(page, { subtree: true, childList: true, attributeFilter: ["disabled", "hidden"] });
}

function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

function nearest(path: readonly Element[]): HTMLElement | null {
  for (const around of path.filter((element) => !isAway(element))) {
    for (const home of HOMES) {
      const found = [...around.querySelectorAll<HTMLElement>(home)].find((element) => !isAway(element));
      if (found) return found;
    }
  }
  return null;
}

/** Taken out of the page, or in the part of a tab that is not in front. */
function isAway(element: Element): boolean {
  return !element.isConnected || element.closest("[hidden]") !== null;
}
