/** Numbers customers 0, 1, 2 … in the order they are first met. */
export interface CustomerIndex {
  /** The number of a customer; a new one gets the next. */
  indexOf(customer: string): number;
}

/** Ids up to this length, of characters up to U+00FF, are kept as numbers. */
const LONGEST_PACKED = 12;

/** Three numbers for the characters, then the number of the customer plus one; 0 there marks a free slot. */
const SLOT = 4;
const FIRST_SLOTS = 1024;

/**
 * A table from customer ids to numbers, made for a million rows whose ids are fresh strings out of a sheet.
 *
 * A `Map` must hash each such string and follow it to its characters again to compare them. Usual ids are short, so their
 * characters fit in three 32-bit numbers, which are the key itself: one look at the string, one at the table, no collision
 * unnoticed. Longer ids go to a `Map`.
 */
export function createCustomerIndex(): CustomerIndex {
  const long = new Map<string, number>();
  let slots: Int32Array = new Int32Array(FIRST_SLOTS * SLOT);
  let packedCount = 0;

  const append = (slot: number, one: number, two: number, three: number): number => {
    const index = packedCount + long.size;
    writeSlot(slots, slot, one, two, three, index + 1);
    packedCount++;
    // At most half full: then nearly every search ends at its first slot.
    if (packedCount * 2 * SLOT > slots.length) slots = doubled(slots);
    return index;
  };

  const indexOfLong = (customer: string): number => {
    const known = long.get(customer);
    if (known !== undefined) return known;
    const index = packedCount + long.size;
    long.set(customer, index);
    return index;
  };

  return {
    indexOf(customer) {
      if (customer.length > LONGEST_PACKED) return indexOfLong(customer);
      let [one, two, three] = [0, 0, 0];
      for (let at = 0; at < customer.length; at++) {
        const code = customer.charCodeAt(at);
        if (!fitsByte(code)) return indexOfLong(customer);
        if (at < 4) one = (one << 8) | code;
        else if (at < 8) two = (two << 8) | code;
        else three = (three << 8) | code;
      }
      const slot = findSlot(slots, one, two, three);
      const found = slots[slot + 3] as number;
      return found === 0 ? append(slot, one, two, three) : found - 1;
    },
  };
}

/** Zero does not: it would not tell “a” from “a\0”. */
function fitsByte(code: number): boolean {
  return code > 0 && code <= 0xff;
}

/** The slot that holds these characters, or the free one where they belong. */
function findSlot(slots: Int32Array, one: number, two: number, three: number): number {
  const hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  const last = slots.length - 1;
  let slot = ((hash ^ (hash >>> 15)) * SLOT) & last;
  while (slots[slot + 3] !== 0 && (slots[slot] !== one || slots[slot + 1] !== two || slots[slot + 2] !== three)) {
    slot = (slot + SLOT) & last;
  }
  return slot;
}

function writeSlot(slots: Int32Array, slot: number, one: number, two: number, three: number, entry: number): void {
  slots[slot] = one;
  slots[slot + 1] = two;
  slots[slot + 2] = three;
  slots[slot + 3] = entry;
}

function doubled(slots: Int32Array): Int32Array {
  const grown = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += SLOT) {
    const entry = slots[slot + 3] as number;
    if (entry === 0) continue;
    const [one, two, three] = [slots[slot] as number, slots[slot + 1] as number, slots[slot + 2] as number];
    writeSlot(grown, findSlot(grown, one, two, three), one, two, three, entry);
  }
  return grown;
}
