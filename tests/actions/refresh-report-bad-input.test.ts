import { describe, expect, test } from "vitest";
import { openReportSession, rowOf, type Sheets } from "../support/report-session.ts";
import { sumTree } from "../support/sum-tree.ts";

const REPORT = "Monthly report";
const english = { locale: "en_US", userLocale: "en" };
type Rows = Sheets[number][1];

const header = ["ID", "Parent", "Op", "Name", "Unit", "Controllability", "Target"];
const product: Rows = [
  header,
  ["REV", "", "=", "Revenue", "JPY/month", "", ""],
  ["P", "REV", "×", "Price", "JPY", 2, 110],
  ["C", "REV", "×", "Customers", "accounts", 4, 12],
];
const numbers: Rows = [
  ["KPI", "2026-09", "2026-10"],
  ["P", 100, 105],
  ["C", 10, 11],
];

/** Refreshes a workbook with this tree and these numbers. */
async function refreshed(tree: Rows, data: Rows = numbers) {
  const opened = await openReportSession({
    sheets: [
      ["Tree", tree],
      ["Data", data],
    ],
    ...english,
  });
  const before = [opened.displays("Tree"), opened.displays("Data")];
  opened.refresh();
  expect([opened.displays("Tree"), opened.displays("Data")]).toEqual(before);
  const said = opened.said().at(-1) ?? "";
  return { ...opened, message: said, rows: opened.names().includes(REPORT) ? opened.page(REPORT) : [] };
}

describe("what cannot be reported on gets a sentence, and no sheet", () => {
  test.each([
    {
      title: "no sheets of ours",
      sheets: [["Sheet1", [["hello"]]]] as Sheets,
      sentence: /^There is no tree yet\. Choose Kigi > Insert template, or name the sheet that holds your tree “Tree”\.$/,
    },
    {
      title: "a tree without numbers",
      sheets: [["Tree", product]] as Sheets,
      sentence: /^There are no numbers yet\. Name the sheet that holds your actuals “Data”/,
    },
    {
      title: "an empty tree",
      sheets: [
        ["Tree", []],
        ["Data", numbers],
      ] as Sheets,
      sentence: /the tree is empty/i,
    },
    {
      title: "a tree with its header only",
      sheets: [
        ["Tree", [header]],
        ["Data", numbers],
      ] as Sheets,
      sentence: /the tree is empty/i,
    },
    {
      title: "a tree without header",
      sheets: [
        ["Tree", product.slice(1)],
        ["Data", numbers],
      ] as Sheets,
      sentence: /no column “ID”/,
    },
    {
      title: "numbers without a single actual",
      sheets: [
        ["Tree", product],
        [
          "Data",
          [
            ["KPI", "2026-10"],
            ["P", ""],
          ],
        ],
      ] as Sheets,
      sentence: /no actual/,
    },
    {
      title: "more than 10,000 KPIs",
      sheets: [
        ["Tree", sumTree(10_020)[0]?.[1] ?? []],
        ["Data", numbers],
      ] as Sheets,
      sentence: /10,011 rows.*10,000/,
    },
  ])("$title", async ({ sheets, sentence }) => {
    const { refresh, said, names } = await openReportSession({ sheets, ...english });
    refresh();
    expect(said().at(-1)).toMatch(sentence);
    expect(names()).not.toContain(REPORT);
  });
});

describe("what spoils a part of the tree is listed, and the rest is reported", () => {
  test.each([
    { title: "an unknown parent", tree: [...product, ["X", "NOBODY", "×", "Lost", "", "", ""]] as Rows, check: /NOBODY/ },
    { title: "a repeated id", tree: [...product, ["P", "REV", "×", "Price again", "", "", ""]] as Rows, check: /“?P”?/ },
    {
      title: "text in a number cell",
      tree: product,
      data: [
        ["KPI", "2026-09", "2026-10"],
        ["P", 100, "many"],
        ["C", 10, 11],
      ] as Rows,
      check: /many/,
    },
    {
      title: "an error cell",
      tree: product,
      data: [
        ["KPI", "2026-09", "2026-10"],
        ["P", 100, "=NA()"],
        ["C", 10, 11],
      ] as Rows,
      check: /#N\/A/,
    },
    { title: "mixed operators", tree: [...product, ["M", "REV", "+", "Mixed in", "", "", ""]] as Rows, check: /REV|Revenue/ },
    {
      title: "a cycle",
      tree: [header, ["A", "B", "×", "A", "", "", ""], ["B", "A", "×", "B", "", "", ""], ...product.slice(1)] as Rows,
      check: /A → B → A/,
    },
  ])("$title", async ({ tree, data, check }) => {
    const { message, rows } = await refreshed(tree, data);
    expect(message).toBe("The report for October 2026 is up to date.");
    const checks = rows.slice(rows.findIndex(([mark]) => mark === "§10") + 1).map(([, text]) => text);
    expect(checks.join("\n")).toMatch(check);
  });

  test("a blank input: what needs it is blank, and the sentence says what is missing", async () => {
    const { rows } = await refreshed(product, [
      ["KPI", "2026-09", "2026-10"],
      ["P", 100, 105],
      ["C", 10, ""],
    ]);
    expect(rows[4]?.[1]).toBe("Inputs missing: 1 (Customers). Revenue is not calculated.");
    expect(rows[rowOf(rows, 2, "REV")]?.slice(2, 4)).toEqual(["", "1,000"]);
    expect(rows[rowOf(rows, 3, "C")]?.slice(2, 7)).toEqual(["10", "", "", "", ""]);
  });

  test("a division by zero is no number", async () => {
    const tree: Rows = [
      header,
      ["R", "", "=", "Rate", "", "", ""],
      ["N", "R", "×", "Part", "", 3, ""],
      ["D", "R", "÷", "Whole", "", 3, ""],
    ];
    const { rows } = await refreshed(tree, [
      ["KPI", "2026-09", "2026-10"],
      ["N", 5, 5],
      ["D", 10, 0],
    ]);
    expect(rows[4]?.[1]).toBe("Rate cannot be calculated from the numbers given; see the checks.");
    expect(rows.flat().join()).not.toMatch(/NaN|Infinity|#/);
  });

  test("no month before: no comparison is made up", async () => {
    const { rows } = await refreshed(product, [
      ["KPI", "2026-10"],
      ["P", 105],
      ["C", 11],
    ]);
    expect(rows[4]?.[1]).toBe("Revenue was ¥1,155, 87.5% of the ¥1,320 target: at risk.");
    expect(rows[5]?.[1]).toBe("No previous month; comparison starts next month.");
    expect(rows.some(([mark]) => mark === "▦")).toBe(false);
  });

  test("an id that begins like a formula, and HTML in a name, are text like any other", async () => {
    const tree: Rows = [...product, ["X", "REV", "×", "<b>Rate</b><script>", "%", 5, 0.9]];
    const sheets: Sheets = [
      ["Tree", tree],
      ["Data", [...numbers, ["X", 0.5, 0.6]]],
    ];
    const { hand, refresh, page } = await openReportSession({ sheets, ...english });
    hand("Type", "Tree", 5, 1, "'=1+1");
    hand("Type", "Data", 4, 1, "'=1+1");
    refresh();
    refresh();
    const rows = page(REPORT);
    expect(rows[rowOf(rows, 3, "=1+1")]?.slice(1, 4)).toEqual(["<b>Rate</b><script>", "50.0%", "60.0%"]);
    expect((hand("Formulas", REPORT) as string[][]).flat().join("")).toBe("");
  });

  test("two roots: one headline each, never added together; one star in all", async () => {
    const tree: Rows = [
      ...product,
      ["NPS", "", "=", "NPS", "pt", "", ""],
      ["NPS.A", "NPS", "+", "Promoters", "pt", 4, 60],
      ["NPS.B", "NPS", "-", "Detractors", "pt", 4, 10],
    ];
    const { rows } = await refreshed(tree, [...numbers, ["NPS.A", 40, 45], ["NPS.B", 15, 12]]);
    const texts = rows.map(([, text]) => text ?? "");
    expect(texts).toContain("Revenue was ¥1,155 (+¥155, +15.5% vs last month), 87.5% of the ¥1,320 target: at risk.");
    expect(texts).toContain("NPS was 33pt (+8pt vs last month); the target is 50pt, 66.0% achieved: missed.");
    expect(texts.filter((text) => text.startsWith("★"))).toHaveLength(1);
    expect(rows.filter(([mark]) => mark === "§3")).toHaveLength(2);
  });
});
