/** Values of one kind, actual or target, by slot; a slot given twice is missing. */
export interface Layer {
  readonly values: Float64Array;
  /** False when the slot already had a value. */
  readonly give: (slot: number, value: number) => boolean;
  /** Takes away what was given twice. */
  readonly settle: () => void;
}

export function createLayer(slots: number): Layer {
  const values = new Float64Array(slots).fill(Number.NaN);
  const twice = new Set<number>();
  return {
    values,
    give: (slot, value) => {
      if (Number.isNaN(values[slot])) {
        values[slot] = value;
        return true;
      }
      twice.add(slot);
      return false;
    },
    settle: () => {
      for (const slot of twice) values[slot] = Number.NaN;
    },
  };
}
