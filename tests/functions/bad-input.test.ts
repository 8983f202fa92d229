import { describe, expect, it, test } from "vitest";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_EFFECT } from "../../src/functions/kpi-effect.ts";
import { KPI_EJECT } from "../../src/functions/kpi-eject.ts";
import { KPI_FACTORIZE } from "../../src/functions/kpi-factorize.ts";
import { KPI_FACTORS } from "../../src/functions/kpi-factors.ts";
import { KPI_FOCUS } from "../../src/functions/kpi-focus.ts";
import { KPI_MIX } from "../../src/functions/kpi-mix.ts";
import { KPI_REQUIRED } from "../../src/functions/kpi-required.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { KPI_SPLIT } from "../../src/functions/kpi-split.ts";
import { KPI_TEMPLATE } from "../../src/functions/kpi-template.ts";
import { KPI_WHATIF } from "../../src/functions/kpi-whatif.ts";
import { rowOf, tableOf } from "./answered-table.ts";
import { drawnTable } from "./drawn-table.ts";

const tree = drawnTable(`
  ID        | Parent  | Op
  revenue   |         | =
  price     | revenue | ×
  customers | revenue | ×
`);
const data = drawnTable(`
  ID        | 2026-09 | 2026-10
  price     | 100     | 110
  customers | 10      | 12
`);
const inAreas = drawnTable(`
  ID        | Parent  | Op | Area
  revenue   |         | =  |
  price     | revenue | ×  | Sales
  customers | revenue | ×  | CS
`);
const problemsOf = (treeTable: unknown, dataTable?: unknown) => tableOf(KPI_CHECK(treeTable, dataTable)).slice(1);

describe("an answer that is impossible is one sentence: the function, what was found, where, what to change", () => {
  test.each<[title: string, call: () => unknown, sentence: string]>([
    [
      "an empty tree",
      () =>
        KPI_ROLLUP(
          [
            ["", ""],
            ["", ""],
          ],
          data,
          "",
          "",
        ),
      "KPI_ROLLUP: the tree is empty. Select its header row and at least one row below it.",
    ],
    [
      "a tree left out",
      () => KPI_ROLLUP(undefined, data, "", ""),
      "KPI_ROLLUP: tree is missing. Give a value or a range for it.",
    ],
    [
      "a header row and nothing else",
      () => KPI_ROLLUP(tree.slice(0, 1), data, "", ""),
      "KPI_ROLLUP: the tree is empty. Select its header row and at least one row below it.",
    ],
    [
      "no header row",
      () => KPI_ROLLUP(tree.slice(1), data, "", ""),
      "KPI_ROLLUP: the tree has no column “ID” (row 1 says: revenue, =). Give a column that header, and include the header row in the range.",
    ],
    [
      "no parent column, in Japanese",
      () =>
        KPI_ROLLUP(
          [
            ["コード", "名称", "演算"],
            ["a", "い", "="],
          ],
          data,
          "",
          "",
        ),
      "KPI_ROLLUP: ツリーの表に“Parent” / 「親」の列がありません(1行目: コード, 名称, 演算)。見出しを付け、見出し行を範囲に含めてください。",
    ],
    [
      "data without KPIs",
      () =>
        KPI_ROLLUP(
          tree,
          [
            ["2026-09", "2026-10"],
            [1, 2],
          ],
          "",
          "",
        ),
      "KPI_ROLLUP: the data table has no column “KPI” / 「指標」 (row 1 says: 2026-09, 2026-10). Give a column that header, and include the header row in the range.",
    ],
    [
      "a cycle",
      () =>
        KPI_ROLLUP(
          drawnTable(`
            ID      | Parent  | Op
            price   | revenue | ×
            revenue | price   | ×
          `),
          data,
          "",
          "",
        ),
      "KPI_ROLLUP: the tree has a cycle: price → revenue → price. Remove one parent.",
    ],
    [
      "formulas in a circle",
      () =>
        KPI_ROLLUP(
          drawnTable(`
            ID | Formula
            a  | = b + 1
            b  | = a + 1
          `),
          data,
          "",
          "",
        ),
      "KPI_ROLLUP: the formulas have a cycle: a → b → a. Change one formula, or look at an earlier period with LAG.",
    ],
    [
      "10,001 KPIs",
      () => KPI_ROLLUP([["ID", "Parent"], ...Array.from({ length: 10_001 }, (_, at) => [`k${at}`, ""])], data, "", ""),
      "KPI_ROLLUP: the tree has 10,001 rows; a formula takes up to 10,000. Split the tree.",
    ],
    [
      "121 periods",
      () => KPI_ROLLUP(tree, [["ID", ...Array.from({ length: 121 }, (_, at) => `p${at}`)], ["price"]], "", ""),
      "KPI_ROLLUP: the data has 121 periods; a formula takes up to 120. Select fewer columns or months.",
    ],
    [
      "an unknown period",
      () => KPI_ROLLUP(tree, data, "2027-01", ""),
      "KPI_ROLLUP: the data has no period “2027-01”; it has 2026-09 to 2026-10. Use one of its labels.",
    ],
    [
      "an unknown KPI",
      () => KPI_ROLLUP(tree, data, "", "profit"),
      "KPI_ROLLUP: the tree has no KPI “profit” (kpi). Use an ID, or a name that only one KPI has.",
    ],
    [
      "nothing before the first period",
      () => KPI_CONTRIB(tree, data, "", "2026-09", ""),
      "KPI_CONTRIB: there is no period before 2026-09 to compare with. Add earlier data, or name two periods.",
    ],
    [
      "data about other KPIs",
      () =>
        KPI_CONTRIB(
          tree,
          [
            ["ID", "2026-09"],
            ["other", 1],
          ],
          "",
          "",
          "",
        ),
      "KPI_CONTRIB: the data has no actual for any KPI of the tree, so there is no latest period. Check that its IDs are those of the tree.",
    ],
    [
      "a target in words",
      () => KPI_REQUIRED(tree, data, "", "price", "more"),
      "KPI_REQUIRED: target is “more”, which is not a number. Type a number such as 1200 or 12.5%.",
    ],
    [
      "an area that no KPI has",
      () => KPI_FOCUS(inAreas, data, "", "sale", ""),
      "KPI_FOCUS: no KPI of the tree has the area “sale”. Use one that its Area column has: Sales, CS.",
    ],
    [
      "an area of a tree without areas",
      () => KPI_SPLIT(tree, data, "", 2000, "CS"),
      "KPI_SPLIT: no KPI of the tree has the area “CS”. Use one that its Area column has: –.",
    ],
    [
      "half a row of the ranking",
      () => KPI_FOCUS(tree, data, "", "", 1.5),
      "KPI_FOCUS: top is 1.5; it must be a whole number from 1 to 10,000.",
    ],
    [
      "a row that no sheet has",
      () => KPI_EJECT(tree, 1e9),
      "KPI_EJECT: row is 1,000,000,000; it must be a whole number from 1 to 10,000,000.",
    ],
    [
      "work that takes less than no time",
      () => KPI_EFFECT(tree, data, "", "price", 120, -5, 4000),
      "KPI_EFFECT: hours is -5. Amounts are typed without a sign, churn and contraction too.",
    ],
    [
      "changes in one column",
      () => KPI_WHATIF(tree, data, "", [["price"], [120]]),
      "KPI_WHATIF: changes has one column. Give it two: the KPI, and its new value.",
    ],
    [
      "a change with value and KPI exchanged",
      () => KPI_WHATIF(tree, data, "", [[120, "price"]]),
      "KPI_WHATIF: the tree has no KPI “120” (changes). Use an ID, or a name that only one KPI has.",
    ],
    [
      "factors without their values",
      () => KPI_FACTORIZE([["a"]], undefined, undefined),
      "KPI_FACTORIZE: before is missing. Give a value or a range for it.",
    ],
    [
      "factors of different number",
      () => KPI_FACTORIZE([["a"], ["b"]], [[1], [2], [3]], [[1], [2]]),
      "KPI_FACTORIZE: after has a length of 2 where 3 is needed. Make the ranges equally long.",
    ],
    [
      "segments without anything",
      () => KPI_MIX(undefined, undefined, undefined, undefined, undefined),
      "KPI_MIX: labels is missing. Give a value or a range for it.",
    ],
    [
      "a KPI changed twice",
      () =>
        KPI_WHATIF(tree, data, "", [
          ["price", 1],
          ["price", 2],
        ]),
      "KPI_WHATIF: changes names price twice. Keep one of the rows.",
    ],
    [
      "text among the numbers",
      () => KPI_FACTORIZE(["a"], [["x"]], [[1]]),
      "KPI_FACTORIZE: value 1 of before is “x”, which is not a number. Correct that cell.",
    ],
    [
      "a date that is none",
      () =>
        KPI_FACTORS(
          [
            ["Date", "Customer", "Amount"],
            ["soon", "a", 1],
          ],
          "",
          "",
        ),
      "KPI_FACTORS: row 2 of the transaction table has “soon” as its date. Write dates such as 2026-10-01.",
    ],
    [
      "an amount that is none",
      () =>
        KPI_FACTORS(
          [
            ["日付", "顧客", "金額"],
            ["2026-10-01", "a", "未定"],
          ],
          "",
          "",
        ),
      "KPI_FACTORS: 取引の表の2行目の「未定」は数値として読めません。そのセルを直してください。",
    ],
    [
      "an unknown way to count",
      () =>
        KPI_FACTORS(
          [
            ["Date", "Customer", "Amount"],
            ["2026-10-01", "a", 1],
          ],
          "",
          "gross",
        ),
      "KPI_FACTORS: include is “gross”; write one of: sales, net.",
    ],
    [
      "an unknown template",
      () => KPI_TEMPLATE("T9", ""),
      "KPI_TEMPLATE: there is no template “T9”. Write one of: T1, T2, T3, T4, T5a, T5b, T6, T7.",
    ],
  ])("%s", (_, call, sentence) => {
    expect(call).toThrow(new Error(sentence));
  });

  test.each([
    ["KPI_REQUIRED", "target", () => KPI_REQUIRED(tree, data, "", "price", "#N/A")],
    ["KPI_ROLLUP", "period", () => KPI_ROLLUP(tree, data, "#N/A", "")],
  ])("%s: an error cell as %s", (name, argument, call) => {
    expect(call).toThrow(new Error(`${name}: ${argument} points at a cell with the error #N/A. Correct that cell first.`));
  });

  it("refuses what is too large before it reads any of it", () => {
    const last = ["2026-10-01", "a", 1];
    const untouchable = new Proxy(last, {
      get: () => {
        throw new Error("this row was read");
      },
    });
    const rows = (count: number) => [...new Array<typeof last>(count - 1).fill(untouchable), last];
    expect(() => KPI_FACTORS([["Date", "Customer", "Amount"], ...rows(1_000_000)], "", "")).toThrow(
      "KPI_FACTORS: the table has 1,000,000 rows; a formula takes up to 200,000.",
    );
    expect(() => KPI_ROLLUP([["ID", "Parent"], ...rows(10_001)], data, "", "")).toThrow(
      /10,001 rows; a formula takes up to 10,000/,
    );
  });
});

describe("a mistake that spoils part of an answer leaves that part blank and is listed", () => {
  test.each<[title: string, treeTable: (string | number)[][], dataTable: (string | number)[][], message: RegExp, top?: number]>([
    [
      "unknown parent",
      drawnTable(`
        ID    | Parent | Op
        price | sales  | ×
      `),
      data,
      /^P-38\|error\|price\|The parent “sales” of “price” \(row 2\) is not in the tree/m,
      110,
    ],
    [
      "duplicate id",
      drawnTable(`
        ID      | Parent  | Op
        revenue |         | =
        price   | revenue | ×
        price   | revenue | ×
      `),
      data,
      /^P-38\|error\|price\|The ID “price” of row 4 is taken by row 3/m,
      110,
    ],
    [
      "mixed operators",
      drawnTable(`
        ID        | Parent  | Op
        revenue   |         | =
        price     | revenue | ×
        customers | revenue | +
      `),
      data,
      /^P-18\|error\|revenue\|Below “revenue”, \+ − and × ÷ are mixed/m,
    ],
    [
      "text in a number cell",
      tree,
      drawnTable(`
        ID        | 2026-10
        price     | about ten
        customers | 12
      `),
      /^P-36\|error\|price\|“price”, October 2026, row 2: “about ten” is not a number\. Type/m,
    ],
    [
      "error cells",
      tree,
      drawnTable(`
        ID        | 2026-09 | 2026-10
        price     | #N/A    | #DIV/0!
        customers | 10      | 12
      `),
      /^P-36\|error\|price\|“price”, September 2026, row 2: the cell shows #N\/A \(and 1 more in that row\)/m,
    ],
    [
      "a blank month",
      tree,
      drawnTable(`
        ID        | 2026-09 | 2026-10
        price     | 100     |
        customers | 10      | 12
      `),
      /^P-11\|warning\|price\|“price” has no actual for October 2026/m,
    ],
    [
      "division by zero",
      drawnTable(`
        ID        | Parent  | Op
        revenue   |         | =
        price     | revenue | ×
        customers | revenue | ÷
      `),
      drawnTable(`
        ID        | 2026-10
        price     | 100
        customers | 0
      `),
      /^P-36\|error\|revenue\|“revenue” is divided by “customers”, which is 0 in October 2026/m,
    ],
    [
      "an id that starts like a formula",
      drawnTable(`
        ID       | Parent | Op
        =1+1     |        | =
      `),
      data,
      /^P-38\|warning\|=1\+1\|The ID “=1\+1” \(row 2\) has characters/m,
    ],
    [
      "the same value twice",
      tree,
      drawnTable(`
        Month   | KPI       | Actual
        2026-10 | price     | 100
        2026-10 | price     | 100
        2026-10 | customers | 12
      `),
      /^P-38\|error\|price\|“price”, October 2026, has a second value in row 3\. Neither is used/m,
    ],
  ])("%s", (_, treeTable, dataTable, message, top) => {
    expect(
      problemsOf(treeTable, dataTable)
        .map((row) => row.join("|"))
        .join("\n"),
    ).toMatch(message);
    expect(tableOf(KPI_ROLLUP(treeTable, dataTable, "2026-10", ""))[1]?.[2]).toBe(top ?? "");
  });

  it("keeps two roots as two trees", () => {
    const two = drawnTable(`
      ID    | Parent | Op
      sales |        | =
      a     | sales  | +
      cost  |        | =
      b     | cost   | +
    `);
    const answer = tableOf(KPI_CONTRIB(two, drawnTable(`ID|2026-09|2026-10\na|1|3\nb|10|9`), "", "", ""));
    expect(answer.slice(1).map((row) => [row[0], row[5], row[6]])).toEqual([
      ["sales", 2, 1],
      ["a", 2, 1],
      ["cost", -1, 1],
      ["b", -1, 1],
    ]);
  });

  it("hands HTML and formulas in names on as they are, and they do no harm", () => {
    const named = drawnTable(`
      ID        | Parent | Op | Name
      __proto__ |        | =  | <img src=x onerror=alert(1)>
      a         | __proto__ | + | =HYPERLINK("x")
      constructor | __proto__ | + | toString
    `);
    const answer = tableOf(KPI_ROLLUP(named, drawnTable(`ID|2026-10\na|1\nconstructor|2`), "2026-10", ""));
    expect(rowOf(answer, "__proto__")).toEqual(["__proto__", "<img src=x onerror=alert(1)>", 3]);
    expect(Object.prototype).not.toHaveProperty("2026-10");
  });
});
