import { describe, expect, test } from "vitest";
import { readSurprises } from "../../src/sheets/customers/read-surprises.ts";

const HEADER = ["Account", "Score then", "Churned since", "What we learned", ""];
const GRID = [
  HEADER,
  ["A", 85, "yes", "new owner", ""],
  ["B", 60, "TRUE", "", ""],
  ["C", 59.9, "yes", "", ""],
  ["D", 90, "no", "", ""],
  ["E", "", "yes", "", ""],
  ["F", 95, "", "", ""],
];
const NO_FORMULAS: string[][] = [];
const names = (grid: readonly (readonly unknown[])[], formulas: string[][] = NO_FORMULAS) =>
  readSurprises(grid, formulas)?.accounts.map(({ name }) => name);

describe("accounts that left although they were healthy", () => {
  test("have a score from the threshold on, and have left; who has no score or no outcome is not counted", () => {
    expect(readSurprises(GRID, NO_FORMULAS)).toEqual({
      threshold: 60,
      leftCount: 3,
      learnedColumn: 4,
      accounts: [
        { name: "A", score: 85, learned: "new owner", row: 2 },
        { name: "B", score: 60, learned: "", row: 3 },
      ],
    });
  });

  test.each([
    ["=KPI_HEALTH_TEST(B1:B500,C1:C500,80)", 80],
    ["=kpi_health_test(B1:B500; C1:C500; 59.5 )", 59.5],
    ["=KPI_HEALTH_TEST(B1:B500;C1:C500)", 60],
    ["=KPI_HEALTH_TEST(B1:B500;C1:C500;H1)", 60],
  ])("are told by the threshold that %s has", (formula, threshold) => {
    expect(
      readSurprises(GRID, [
        ["", ""],
        ["", formula],
      ])?.threshold,
    ).toBe(threshold);
  });

  test("are found wherever the columns stand, in Japanese, with truth values and below a title", () => {
    const grid = [
      ["検証", "", ""],
      ["その後解約", "企業", "当時のスコア"],
      [true, "甲社", 70],
      ["継続", "乙社", 70],
    ];
    expect(readSurprises(grid, NO_FORMULAS)).toMatchObject({ learnedColumn: null, accounts: [{ name: "甲社", row: 3 }] });
  });

  test("do not depend on the order of the rows, and there are none without the columns", () => {
    expect(names([HEADER, ...GRID.slice(1).reverse()])?.sort()).toEqual(names(GRID));
    expect(readSurprises([["Account", "Score"]], NO_FORMULAS)).toBeNull();
    expect(readSurprises([[""]], NO_FORMULAS)).toBeNull();
  });
});
