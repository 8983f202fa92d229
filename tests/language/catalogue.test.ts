import { describe, expect, test } from "vitest";
import { type CatalogueText, catalogue } from "./catalogue.ts";

const texts = await catalogue();

/** Where the texts stand that break a rule. */
function placesOf(isBroken: (text: CatalogueText) => boolean): string[] {
  return texts.filter(isBroken).map(({ place }) => place);
}

describe("the catalogue of words", () => {
  test("has many texts, none of them blank", () => {
    expect(texts.length).toBeGreaterThan(700);
    expect(placesOf(({ en, ja }) => en.trim() === "" || ja.trim() === "")).toEqual([]);
  });

  test("says the same facts in both languages", () => {
    const factsOf = (text: string): string =>
      Array.from(new Set(text.match(/\{\w+\}/g) ?? []))
        .sort()
        .join();
    expect(placesOf(({ en, ja }) => factsOf(en) !== factsOf(ja))).toEqual([]);
  });

  test("has a sentence that two places need in one of them", () => {
    const sentences = texts.filter(({ en }) => /[a-z] [a-z].*\.$/.test(en)).map(({ en, ja }) => `${en} ${ja}`);
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });
});

describe("Japanese", () => {
  test("has brackets, colons, digits and equals signs of half width, and 〜 in ranges", () => {
    expect(placesOf(({ ja }) => /[（）［］：；！？，．～＝０-９]/.test(ja))).toEqual([]);
  });

  test("has 、 between the parts of a list; arguments of a formula have a comma", () => {
    expect(placesOf(({ ja }) => /(?<!\)), |、 /.test(ja))).toEqual([]);
  });

  test("spells a word in one way", () => {
    const otherWays = /いまの|他[のが]|[たの]時[にはの]|一人|ブラウザー|フォルダー/;
    expect(placesOf(({ ja }) => otherWays.test(ja))).toEqual([]);
  });
});

describe("English", () => {
  test("has the quotation marks “ ” and the apostrophe '", () => {
    expect(placesOf(({ en }) => /["’‘]/.test(en))).toEqual([]);
  });

  test("has a plural behind no number that can be one", () => {
    const plural = /\{(?:count|others|months|hours|left|lag|found|expected)\}(?: more| other)? [a-zA-Z]+s\b/;
    // A limit that is exceeded, months that a judgement takes, parts of a split, a number with a decimal.
    const manyInAnyCase = [
      /^errorWords\.too-many-/,
      /^problemWords\.P-(?:06 owner|13)$/,
      /^tableProblemWords\.P-38 formula-(?:too-long|unexpected)$/,
      /^settingProblemWords\.P-38 mute-without-reason$/,
      /^errorWords\.(?:argument-not-single|shape-mismatch)$/,
      /^sectionSentences\.(?:link\w*|afterMonths|moreOfTree)$/,
      /^reportSentences\.drillAllFlat$/,
      /^(?:editSentences\.split|planWords\.months|paybackWords\.payback|viewWords\.some\w+)$/,
    ];
    expect(placesOf(({ en, place }) => plural.test(en) && !manyInAnyCase.some((place_) => place_.test(place)))).toEqual([]);
  });
});
