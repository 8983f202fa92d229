const FOCUSABLE = 'button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';
/** In a wide neighbourhood the keyboard goes to where most begins, not to whatever comes first. */
const HOMES = ['[role="treeitem"][tabindex="0"]', '[role="tab"][aria-selected="true"]', FOCUSABLE];

/**
 * What has the keyboard may vanish or be switched off under it, as a suggestion does that has been taken; a browser then
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
    const isGone = last !== undefined && (!last.isConnected || last.matches(":disabled"));
    if (!isGone || !document.hasFocus() || (activeElement !== document.body && activeElement !== last)) return;
    // Whoever has pressed a mouse button elsewhere must let it go on the same spot.
    nearest(path)?.focus({ preventScroll: true });
  });
  observer.observe(page, { subtree: true, childList: true, attributeFilter: ["disabled"] });
}

function pathOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}

function nearest(path: readonly Element[]): HTMLElement | null {
  for (const around of path.filter(({ isConnected }) => isConnected)) {
    for (const home of HOMES) {
      const found = around.querySelector<HTMLElement>(home);
      if (found) return found;
    }
  }
  return null;
}
