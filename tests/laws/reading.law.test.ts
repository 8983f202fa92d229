import fc from "fast-check";
import { expect, test } from "vitest";
import { dayToMonth, monthLabel, monthStartDay } from "../../src/engine/month.ts";
import { readPeriod } from "../../src/engine/period.ts";
import { readNumber } from "../../src/engine/read-number.ts";

const runs = { numRuns: 2000 };
const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true });

function inFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

test("a number written with commas is read back as the same number, in full width too", () => {
  fc.assert(
    fc.property(amount, (value) => {
      const text = value.toLocaleString("en-US", { maximumFractionDigits: 20 });
      const expected = Number(text.replace(/,/g, "")) + 0;
      expect(readNumber(text)).toBe(expected);
      expect(readNumber(inFullWidth(text))).toBe(expected);
      expect(readNumber(`${text}円`)).toBe(expected);
    }),
    runs,
  );
});

test("minus, ▲ and brackets mean the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
      const text = value.toLocaleString("en-US");
      expect([`-${text}`, `▲${text}`, `(${text})`].map((each) => readNumber(each))).toEqual([-value, -value, -value]);
    }),
    runs,
  );
});

test("any cell gives a finite number, blank or nothing, and no text takes long", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(..."0123456789,.%万億円-▲(（１，．　"), maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.oneof(text, fc.double(), fc.boolean()), (cell) => {
      const value = readNumber(cell);
      expect(
        value === null || value === undefined || (Number.isFinite(value) && !Object.is(value, -0)) || typeof cell === "number",
      ).toBe(true);
      readPeriod(cell);
    }),
    runs,
  );
  // What goes back again and again in a long text does not come to an end here.
  for (const unit of ["1", "1,", "-", "(", "万", "1億", " ", "％", "年", "2026-", "ﾊﾞ"]) {
    readNumber(unit.repeat(50_000));
    readPeriod(unit.repeat(50_000));
  }
});

test("a month label is read back as its month, and a month holds its first day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900 * 12, max: 2099 * 12 + 11 }), (month) => {
      expect(readPeriod(monthLabel(month))).toEqual({ label: monthLabel(month), month });
      expect(dayToMonth(monthStartDay(month))).toBe(month);
      expect(dayToMonth(monthStartDay(month) - 1)).toBe(month - 1);
    }),
    runs,
  );
});

test("reading a label twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const period = readPeriod(text);
      if (period !== null) expect(readPeriod(period.label)).toEqual(period);
    }),
    runs,
  );
});
