import type { Menu, MenuEntry } from "../contract.ts";
import { registries } from "../spreadsheet/engine.ts";

type MenuItem = ReturnType<typeof registries.topbarMenuRegistry.get>;

const AFTER_THE_USUAL_MENUS = 900;

/** Sheets names an add-on's own menu after its script project. */
const PROJECT_NAME = "Kigi";

/**
 * Puts a menu of the add-on into the menu bar. Sheets shows an add-on's own menu under *Extensions*; here it stands in the bar,
 * one click nearer.
 */
export function addAddonMenu(menu: Menu, run: (functionName: string) => void): void {
  const id = `addon-${menu.caption}`;
  const name = menu.addOn ? PROJECT_NAME : menu.caption;
  registries.topbarMenuRegistry.replace(id, { ...toItem(menu, id, run), name, sequence: AFTER_THE_USUAL_MENUS });
}

function toItem(menu: Menu, id: string, run: (functionName: string) => void): MenuItem {
  return { id, name: menu.caption, children: toChildren(menu.entries, id, run) };
}

function toChildren(entries: readonly MenuEntry[], parent: string, run: (functionName: string) => void): MenuItem[] {
  const items: MenuItem[] = [];
  entries.forEach((entry, index) => {
    const id = `${parent}-${index}`;
    const last = items.at(-1);
    if (entry.kind === "separator") {
      if (last) last.separator = true;
    } else if (entry.kind === "submenu") {
      items.push({ ...toItem(entry.menu, id, run), sequence: index });
    } else {
      const execute = (): void => run(entry.functionName);
      items.push({ id, name: entry.caption, sequence: index, isReadonlyAllowed: true, isEnabledOnLockedSheet: true, execute });
    }
  });
  return items;
}
