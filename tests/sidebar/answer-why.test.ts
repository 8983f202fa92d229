import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { WhyAnswer, WhyRequest } from "../../src/sidebar/wire/why-wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { memoryWorkbook } from "../actions/memory-workbook.ts";

function why(request: Partial<WhyRequest>, rows?: { readonly tree: Grid; readonly data: Grid }, language = "en"): WhyAnswer {
  const workbook = memoryWorkbook([
    { name: "Tree", role: "tree", rows: rows?.tree ?? templateTree("T1", "en") },
    { name: "Data", role: "data", rows: rows?.data ?? templateData("T1", "en") },
  ]);
  const whole = JSON.stringify({ period: null, against: "", root: null, ...request });
  return JSON.parse(answerRequest({ workbook, userLocale: language }, "explainResult", whole));
}

const amounts = ({ parts }: WhyAnswer, under: string) =>
  parts.filter((part) => part.under === under).map(({ id, contribution }) => [id, contribution.number]);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** One price that doubles while the count halves: which of them did more depends on which is replaced first. */
const CONTESTED = {
  tree: [
    ["ID", "Parent", "Op", "Name", "Unit"],
    ["R", "", "=", "Revenue", "USD"],
    ["P", "R", "×", "Price", "USD"],
    ["C", "R", "×", "Customers", ""],
  ],
  data: [
    ["KPI", "2026-09", "2026-10"],
    ["P", 10, 20],
    ["C", 10, 21],
  ],
};

describe("why a result moved", () => {
  test("every level adds up to the part above it, as it is shown", () => {
    const answer = why({});
    expect(answer).toMatchObject({
      root: "ANC",
      against: "2026-09",
      before: { words: "¥1,200,000" },
      after: { words: "¥1,201,200" },
    });
    expect(sum(amounts(answer, "ANC").map(([, amount]) => Number(amount)))).toBe(1200);
    for (const part of answer.parts) {
      const below = amounts(answer, part.id).map(([, amount]) => Number(amount));
      if (part.id !== "" && below.length > 0) expect(sum(below)).toBe(part.contribution.number);
    }
    expect(answer.order).toMatch(/the same in every order/);
  });

  test("the sentences are those of the report, in the language of the person", () => {
    expect(why({}).sentences).toEqual([
      "Ancillary (add-on) revenue was ¥1,201,200 (+¥1,200, +0.1% vs last month), 68.9% of the ¥1,742,400 target: missed.",
      "The total is almost flat, but factors cancel out (+¥173,467 / −¥172,267).",
      "Active rate pulled Ancillary (add-on) revenue down most (−8.0pt, −¥172,267).",
      "Decomposed further: Onboarding completion rate −10.0pt accounts for −¥172,267, Post-onboarding retention of use did not change.",
    ]);
    expect(why({ against: null }, undefined, "ja").sentences.join("")).toContain("目標との差 541,200円の内訳");
  });

  test("where nothing moved there is no largest part, in whatever order", () => {
    const still = [
      ["KPI", "2026-09", "2026-10"],
      ["P", 10, 10],
      ["C", 10, 10],
    ];
    expect(why({}, { ...CONTESTED, data: still })).toMatchObject({ order: "", problem: null });
  });

  test("shares that are many times the whole are not said", () => {
    expect(why({}).parts.map(({ share }) => share)).not.toContain("14355.6%");
    expect(
      why({ against: null })
        .parts.filter(({ under }) => under === "ANC")
        .map(({ share }) => share),
    ).toEqual(["12.6%", "23.5%", "64.0%"]);
  });

  test("an earlier period turns the change round, and one that is gone is the one before", () => {
    const back = why({ period: "2026-09", against: "2026-10" });
    expect(back).toMatchObject({ against: "2026-10", before: { words: "¥1,201,200" }, after: { words: "¥1,200,000" } });
    expect(sum(amounts(back, "ANC").map(([, amount]) => Number(amount)))).toBe(-1200);
    expect(why({ against: "1999-01" }).against).toBe("2026-09");
  });

  test("without an earlier period the way to the target is shown", () => {
    expect(why({ period: "2026-09" }).against).toBeNull();
  });

  test("what depends on the order of calculation is said with its bounds", () => {
    const { order } = why({}, CONTESTED);
    expect(order).toBe(
      "Which part is largest depends on the order of calculation: Price +$100 to +$210, Customers +$110 to +$220. The averages are shown.",
    );
  });

  test("one KPI alone has no parts, and an empty tree no result", () => {
    const tree = [["ID", "Parent", "Op", "Name"]];
    const alone = why(
      {},
      {
        tree: [...tree, ["R", "", "=", "Revenue"]],
        data: [
          ["KPI", "2026-10"],
          ["R", 5],
        ],
      },
    );
    expect([alone.root, alone.parts]).toEqual(["R", []]);
    expect(
      why(
        {},
        {
          tree,
          data: [
            ["KPI", "2026-10"],
            ["R", 5],
          ],
        },
      ),
    ).toMatchObject({ root: "", sentences: [], parts: [] });
  });
});
