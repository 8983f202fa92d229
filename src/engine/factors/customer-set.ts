/** A set of small whole numbers, one bit each. */
export interface CustomerSet {
  add(customer: number): void;
  addAll(other: CustomerSet): void;
  size(): number;
  /** The bits, lowest number first, 32 to a word. */
  words(): Uint32Array;
}

/** A set of customers by their index: distinct customers of a month at an eighth of a byte each. */
export function createCustomerSet(): CustomerSet {
  let words = new Uint32Array(0);
  let size = 0;

  const reserve = (length: number): void => {
    if (length <= words.length) return;
    const grown = new Uint32Array(Math.max(length, words.length * 2));
    grown.set(words);
    words = grown;
  };

  return {
    add(customer) {
      const word = customer >>> 5;
      const bit = 1 << (customer & 31);
      if (word >= words.length) reserve(word + 1);
      const before = words[word] as number;
      if ((before & bit) !== 0) return;
      words[word] = before | bit;
      size++;
    },
    addAll(other) {
      const added = other.words();
      reserve(added.length);
      for (let word = 0; word < added.length; word++) {
        const fresh = (added[word] as number) & ~(words[word] as number);
        size += countBits(fresh);
        words[word] = (words[word] as number) | fresh;
      }
    },
    size: () => size,
    words: () => words,
  };
}

/** Adds neighbouring bits, then pairs, then fours; the product sums the four bytes into the topmost. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (fours + (fours >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bytes, 0x01010101) >>> 24;
}
