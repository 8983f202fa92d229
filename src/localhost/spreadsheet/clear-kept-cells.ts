import { areaOf, forEachCell, type Zone } from "./area.ts";
import { registries } from "./engine.ts";

type CellPlugin = InstanceType<ReturnType<(typeof registries)["corePluginRegistry"]["get"]>>;
type Command = Parameters<CellPlugin["handle"]>[0];
type ClearCells = Extract<Command, { readonly type: "CLEAR_CELLS" }>;

let isInstalled = false;

/**
 * Makes sure that blank cells are not cleared one by one: o-spreadsheet deletes rows by a command for each of their cells, and
 * keeps blank ones nowhere. A new sheet that is cut down to a page has twenty thousand of them.
 */
export function clearKeptCells(): void {
  if (isInstalled) return;
  isInstalled = true;
  const registry = registries.corePluginRegistry;
  registry.replace(
    "cell",
    class extends registry.get("cell") {
      override handle(command: Command): void {
        super.handle(command.type === "CLEAR_CELLS" ? { ...command, target: keptCells(command, this.getters) } : command);
      }
    },
  );
}

function keptCells({ sheetId, target }: ClearCells, getters: CellPlugin["getters"]): Zone[] {
  const kept: Zone[] = [];
  for (const zone of target) {
    forEachCell(areaOf(sheetId, zone), (row, col) => {
      if (getters.getCell({ sheetId, row, col })) kept.push({ top: row, bottom: row, left: col, right: col });
    });
  }
  return kept;
}
