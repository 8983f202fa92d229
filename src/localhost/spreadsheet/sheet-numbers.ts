/** Apps Script numbers sheets (the `gid` of the address); o-spreadsheet names them. The first sheet is 0, a number is never reused. */
export class SheetNumbers {
  private readonly numbers: Map<string, number>;

  constructor(numbers: Readonly<Record<string, number>> = {}) {
    this.numbers = new Map(Object.entries(numbers));
  }

  toJSON(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.numbers);
  }

  of(sheetId: string): number {
    const known = this.numbers.get(sheetId);
    if (known !== undefined) return known;
    const next = this.numbers.size === 0 ? 0 : Math.max(...this.numbers.values()) + 1;
    this.numbers.set(sheetId, next);
    return next;
  }
}
