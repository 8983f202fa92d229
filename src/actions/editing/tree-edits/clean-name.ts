import type { Tree } from "#engine";
import { oneLine } from "../one-line.ts";
import { EditRefusal } from "./refusal.ts";

/**
 * A name as it is written into a cell.
 *
 * Two KPIs of one name are refused, since a parent, a formula or a row of data may call a KPI by its name.
 *
 * @param self - The KPI that is to bear the name; -1 for a new one.
 * @throws {EditRefusal} `name-missing` and `name-taken`
 */
export function cleanName(tree: Tree, text: string, self: number): string {
  const name = oneLine(text);
  if (name === "") throw new EditRefusal("name-missing");
  const taken = tree.definitions.some((each, node) => node !== self && (each.name === name || each.id === name));
  if (taken) throw new EditRefusal("name-taken", { name });
  return name;
}
