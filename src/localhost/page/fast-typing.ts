/**
 * Lets a person type faster than the grid draws. o-spreadsheet keeps the content of the selected cell in its hidden editor, with
 * the caret in front, and clears it only when it draws the first letter; a second letter before that is added to the old content.
 * Selecting the old content first lets the first letter replace it.
 */
export function allowFastTyping(grid: HTMLElement): void {
  const listen = (event: KeyboardEvent): void => {
    const editor = event.target;
    if (!(editor instanceof HTMLElement) || !isHiddenEditor(editor) || !writesText(event)) return;
    const selection = window.getSelection();
    // Behind the first letter the caret is no longer in front: what follows is added to it.
    if (selection?.isCollapsed && selection.anchorOffset === 0) selection.selectAllChildren(editor);
  };
  grid.addEventListener("keydown", listen, { capture: true });
}

function isHiddenEditor(element: HTMLElement): boolean {
  return element.matches(".o-composer:not(.active)") && element.closest(".o-spreadsheet-topbar") === null;
}

function writesText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // An input method announces its first letter as “Process”.
  return (key.length === 1 || key === "Process") && !ctrlKey && !metaKey && !altKey;
}
