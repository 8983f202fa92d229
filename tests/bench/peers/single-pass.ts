import { type MonthTotal, monthStarts, type TransactionRow } from "../transaction-rows.ts";

/**
 * The least that counting transactions can be: one pass, months by bisection, customers of up to eight plain characters packed into
 * an open-addressing table, a bit per customer and month. No input is checked, sums are plain, ids of control characters
 * would be confused: a measure of speed, not code to copy.
 */
export function singlePass(rows: readonly TransactionRow[]): MonthTotal[] {
  const { firstMonth, starts } = monthStarts(...timesOf(rows));
  const count = starts.length - 1;
  const revenue = new Float64Array(count);
  const table = new PackedTable();
  const words = (count + 31) >> 5;
  let active = new Int32Array(1024 * words);
  let month = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as TransactionRow;
    const amount = row[2];
    if (amount <= 0) continue;
    const time = row[0].getTime();
    if (time < (starts[month] as number) || time >= (starts[month + 1] as number)) month = bisect(starts, time);
    revenue[month] = (revenue[month] as number) + amount;
    const word = table.indexOf(row[1]) * words + (month >> 5);
    if (word >= active.length) {
      const grown = new Int32Array(active.length * 2);
      grown.set(active);
      active = grown;
    }
    active[word] = (active[word] as number) | (1 << (month & 31));
  }
  return totals(firstMonth, revenue, active, words, table.count);
}

function timesOf(rows: readonly TransactionRow[]): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < rows.length; at++) {
    const time = (rows[at] as TransactionRow)[0].getTime();
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return [first, last];
}

function bisect(starts: Float64Array, time: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= time) low = middle;
    else high = middle;
  }
  return low;
}

function totals(firstMonth: number, revenue: Float64Array, active: Int32Array, words: number, customers: number): MonthTotal[] {
  const counts = new Int32Array(revenue.length);
  const joined = new Int32Array(revenue.length);
  for (let customer = 0; customer < customers; customer++) {
    let seen = false;
    for (let month = 0; month < revenue.length; month++) {
      if ((((active[customer * words + (month >> 5)] as number) >>> (month & 31)) & 1) === 0) continue;
      counts[month] = (counts[month] as number) + 1;
      if (!seen) joined[month] = (joined[month] as number) + 1;
      seen = true;
    }
  }
  let known = 0;
  return Array.from(revenue, (sum, month) => {
    known += joined[month] as number;
    return { month: firstMonth + month, revenue: sum, customers: known, active: counts[month] as number };
  });
}

/** Numbers ids of up to eight characters; two numbers and the place of each. */
class PackedTable {
  count = 0;
  private slots = new Int32Array(4096 * 4);

  indexOf(id: string): number {
    let [one, two] = [0, 0];
    const { length } = id;
    for (let at = 0; at < length && at < 4; at++) one = (one << 8) | id.charCodeAt(at);
    for (let at = 4; at < length; at++) two = (two << 8) | id.charCodeAt(at);
    const slot = this.find(one, two);
    const found = this.slots[slot + 2] as number;
    if (found !== 0) return found - 1;
    this.slots[slot] = one;
    this.slots[slot + 1] = two;
    this.slots[slot + 2] = ++this.count;
    const index = this.count - 1;
    if (this.count * 8 > this.slots.length) this.grow();
    return index;
  }

  private find(one: number, two: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b);
    let slot = ((hash ^ (hash >>> 15)) << 2) & mask;
    while (slots[slot + 2] !== 0 && (slots[slot] !== one || slots[slot + 1] !== two)) slot = (slot + 4) & mask;
    return slot;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += 4) {
      if (slots[slot + 2] === 0) continue;
      const place = this.find(slots[slot] as number, slots[slot + 1] as number);
      for (let at = 0; at < 3; at++) this.slots[place + at] = slots[slot + at] as number;
    }
  }
}
