import { type Area, areaOf, zoneOf } from "./area.ts";
import type { Model } from "./engine.ts";
import { dispatchBatch } from "./host-plugin.ts";

/** Names for rectangles, usable in formulas; they follow inserted and deleted rows. */
export class NamedRanges {
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  all(): { readonly name: string; readonly area: Area }[] {
    return this.model.getters
      .getNamedRanges()
      .filter(({ range }) => range.invalidXc === undefined && this.model.getters.tryGetSheet(range.sheetId) !== undefined)
      .map(({ name, range }) => ({ name, area: areaOf(range.sheetId, range.zone) }));
  }

  find(name: string): Area | null {
    return this.all().find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.area ?? null;
  }

  /** Gives the name to the area, taking it from another area if need be; throws if it cannot be a name. */
  set(name: string, area: Area): void {
    const ranges = [this.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
    const former = this.model.getters.getNamedRange(name);
    const fate = former
      ? { type: "UPDATE_NAMED_RANGE", oldRangeName: former.name, newRangeName: name, ranges }
      : { type: "CREATE_NAMED_RANGE", name, ranges };
    dispatchBatch(this.model, [fate]);
  }

  remove(name: string): void {
    dispatchBatch(this.model, [{ type: "DELETE_NAMED_RANGE", name }]);
  }
}
