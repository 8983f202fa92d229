import { describe, expect, it, test } from "vitest";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { KPI_TEMPLATE } from "../../src/functions/kpi-template.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateIds } from "../../src/templates/templates.ts";
import { tableOf } from "./answered-table.ts";
import { drawnTable } from "./drawn-table.ts";

const codes = (tree: unknown, data?: unknown): string[] =>
  tableOf(KPI_CHECK(tree, data))
    .slice(1)
    .map(([code, severity, id]) => [code, severity, id].join(" ").trim());

const months = (count: number): string =>
  Array.from({ length: count }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`).join("|");

describe("KPI_CHECK finds by the tree alone", () => {
  test.each<[code: string, tree: string]>([
    [
      "P-02 error mrr",
      `ID  | Parent | Timing | Cadence
       mrr |        | 遅行   | 日次`,
    ],
    [
      "P-03 warning rate",
      `ID   | Parent | Timing  | Cadence
       rate |        | leading | daily`,
    ],
    [
      "P-05 warning mrr",
      `ID    | Parent | Op | Timing
       mrr   |        | =  | lagging
       new   | mrr    | +  | lagging`,
    ],
    [
      "P-06 warning",
      `ID | Parent | Op | Role
       g  |        | =  | KGI
       ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `k${at} | g | ~ | KPI`).join("\n")}`,
    ],
    [
      "P-06 warning",
      `ID | Parent | Op | Role | 担当者
       g  |        | =  | KGI  | 佐藤
       ${[1, 2, 3, 4, 5, 6].map((at) => `k${at} | g | ~ | KPI | 佐藤`).join("\n")}`,
    ],
    [
      "P-07 warning",
      `ID | Parent | 誰にとって
       a  |        | 自社
       b  |        | 自社`,
    ],
    [
      "P-10 warning b",
      `ID | Parent | Area
       a  |        | CS
       b  |        |`,
    ],
    [
      "P-18 error a",
      `ID | Parent | Op
       a  |        | =
       b  | a      | ＋
       c  | a      | ×`,
    ],
    [
      "P-20 note ccr",
      `ID  | Parent | Op | Name       | Role
       mrr |        | =  | MRR        | KGI
       ccr | mrr    | ~  | 顧客解約率 | KPI`,
    ],
    [
      "P-21 error all",
      `ID  | Parent | Formula             | Unit
       all |        | = AVERAGE([a], [b]) | %
       a   |        |                     | %
       b   |        |                     | %`,
    ],
    [
      "P-22 warning result",
      `ID     | Parent | Op | Timing
       cause  |        | =  | 先行
       result | cause  | ×  | 遅行`,
    ],
    [
      "P-23 note ccr",
      `ID  | Parent | Direction | Target
       ccr |        | ↓         | 2%`,
    ],
    [
      "P-31 note",
      `ID | Parent | 段階
       a  |        | 設定`,
    ],
    [
      "P-38 error b",
      `ID | Parent | Op
       a  |        | =
       b  | a      | plus`,
    ],
    [
      "P-38 warning a",
      `ID | Parent | Controllability
       a  |        | 9`,
    ],
    [
      "P-38 error a",
      `ID | Parent | Formula
       a  |        | = 1 +`,
    ],
    [
      "P-38 error",
      `ID | Parent | Op
       a  |        | =
          | a      | +`,
    ],
  ])("%s", (code, tree) => {
    expect(codes(drawnTable(tree))).toContain(code);
  });
});

describe("KPI_CHECK finds by tree and data", () => {
  test.each<[code: string, tree: string, data: string]>([
    [
      "P-35 warning b",
      `ID|Parent|Op\na||=\nb|a|~`,
      // The trend trap of domain.md H.4: r 0.963 on levels, 0.007 on changes.
      `ID|${months(12)}\na|100|103|105|109|110|114|117|118|123|125|128|131\nb|10|12|11|14|13|16|15|18|17|20|19|22`,
    ],
    ["P-04 warning b", `ID|Parent|Op|Lag\na||=|\nb|a|~|0`, `ID|${months(9)}\na|5|6|5|6|5|6|5|6|5\nb|1|1|2|2|1|1|2|2|1`],
    ["P-11 error a", `ID|Parent\na|\nb|`, `ID|2026-08|2026-09|2026-10\na|1||\nb|1|1|1`],
    ["P-11 error", `ID|Parent\na|`, `ID|2026-10\na|`],
    ["P-13 warning a", `ID|Parent|Op\na||=\nb|a|+`, `ID|${months(7)}\nb|9|8|9|8|7|9|9`],
    ["P-16 warning b", `ID|Parent|Op|Controllability|Target\na||=||\nb|a|+|2|10`, `ID|2026-10\nb|5`],
    ["P-17 error a", `ID|Parent|Op\na||=\nb|a|+\nc|a|+`, `ID|2026-10\na|102\nb|50\nc|50`],
    ["P-19 warning a", `ID|Parent|Unit\na||%`, `ID|2026-10\na|60`],
    ["P-19 warning a", `ID|Parent|Unit\na||%`, `ID|2026-10\na|-0.1`],
    ["P-21 note a", `ID|Parent|Unit\na||%`, `月|KPI|実績|区分\n2026-10|a|0.1|東\n2026-10|a|0.2|西`],
    ["P-36 error a", `ID|Parent|Formula\na||= 1 / b\nb||`, `ID|2026-10\nb|0`],
    // The first value typed for a computed KPI is only compared with what is computed, so that nothing ever starts.
    ["P-36 error a", `ID|Formula\na|= LAG(a, 1) + b\nb|`, `ID|2026-09|2026-10\na|100|\nb|5|6`],
    ["P-36 error start", `ID|Parent|Op|Formula\nend||=|\nstart|end|+|= LAG(end, 1)\nb|end|+|`, `ID|2026-09|2026-10\nb|5|6`],
    ["P-38 note", `ID|Parent\na|`, `ID|2026-10\na|1\nz|1`],
    ["P-39 note a", `ID|Parent|Op\na||=\nb|a|+\nc|a|+`, `ID|2026-09|2026-10\nb|100|200\nc|200|100`],
    [
      "P-40 error t",
      `ID|Parent|Op|Unit|Role\nt||=||\np|t|+||\nq|t|+||\nps|p|×|%|構成比\npv|p|×||\nqs|q|×|%|構成比\nqv|q|×||`,
      `ID|2026-10\nps|0.5\nqs|0.4\npv|1\nqv|1`,
    ],
    ["P-41 warning a", `ID|Parent|Op|Role|Target\na||=|KGI|100\nb|a|~|KPI|5`, `ID|2026-08|2026-09|2026-10\na|90|91|92\nb|5|6|7`],
    ["P-49 warning b2", `ID|Parent|Op|Name\na||=|A\na2|a|+|MRR\nb||=|B\nb2|b|+|MRR`, `ID|2026-10\na2|100\nb2|110`],
  ])("%s", (code, tree, data) => {
    expect(codes(drawnTable(tree), drawnTable(data))).toContain(code);
  });

  test.each<[title: string, tree: string, data: string]>([
    ["typed and computed within half a per cent", `ID|Parent|Op\na||=\nb|a|+\nc|a|+`, `ID|2026-10\na|100.4\nb|50\nc|50`],
    ["a goal that improved once in six months", `ID|Parent|Op\na||=\nb|a|+`, `ID|${months(7)}\nb|9|8|10|8|7|9|9`],
    ["shares that sum to 100 %", `ID|Parent|Op|Unit|Role\nt||=||\np|t|+|%|構成比\nq|t|+|%|構成比`, `ID|2026-10\np|0.6\nq|0.4`],
    [
      "a hypothesis that the figures bear out (toss-ups and expansion MRR of domain.md H.4)",
      `ID|Parent|Op\na||=\nb|a|~`,
      `ID|${months(12)}\na|60|62|85|98|92|118|142|158|149|185|196|221\nb|6|8|10|9|12|14|16|15|18|20|22|24`,
    ],
    ["a balance with a first value", `ID|Formula\na|= IFERROR(LAG(a, 1), 100) + b\nb|`, `ID|2026-09|2026-10\nb|5|6`],
    ["what looks further back than the data goes", `ID|Formula\na|= b - LAG(b, 12)\nb|`, `ID|2026-09|2026-10\nb|5|6`],
    ["a formula that is blank on purpose", `ID|Formula\na|= IF(b > 5, b)\nb|`, `ID|2026-09|2026-10\nb|3|9`],
    ["a rate of exactly 100 %", `ID|Parent|Unit\na||%`, `ID|2026-10\na|1`],
  ])("and nothing in %s", (_, tree, data) => {
    expect(codes(drawnTable(tree), drawnTable(data))).toEqual([]);
  });
});

describe("KPI_CHECK", () => {
  it("names the same KPIs whose value differs between trees, whatever the order of the rows", () => {
    const rows = ["a||=|A", "a2|a|+|MRR", "b||=|B", "b2|b|+|MRR", "c||=|C", "c2|c|+|MRR"];
    const data = drawnTable(`ID|2026-10\na2|100\nb2|110\nc2|110`);
    const found = [rows, [...rows].reverse()].map((each) => codes(drawnTable(["ID|Parent|Op|Name", ...each].join("\n")), data));
    expect(found.map((each) => [...each].sort())).toEqual([
      ["P-49 warning b2", "P-49 warning c2"],
      ["P-49 warning b2", "P-49 warning c2"],
    ]);
  });

  it("blames what is missing, not the formula that waits for it", () => {
    const tree = drawnTable(`ID|Formula\na|= LAG(a, 1) + b\nb|\nc|`);
    expect(codes(tree, drawnTable(`ID|2026-09|2026-10\nb||\nc|1|1`))).toEqual(["P-11 error b"]);
  });

  it("tells of every loop without a first value once, whatever the order of the rows", () => {
    const header = ["ID", "Formula"];
    const rows = [
      ["flow", ""],
      ["two", "= LAG(one, 1) + flow"],
      ["one", "= LAG(two, 1) + flow"],
      ["above", "= LAG(above, 1) + one"],
      ["over", "= LAG(one, 1) * 2"],
    ];
    const data = drawnTable(`ID|2026-09|2026-10\nflow|5|6`);
    const expected = ["P-36 error above", "P-36 error one"];
    expect(codes([header, ...rows], data).sort()).toEqual(expected);
    expect(codes([header, ...[...rows].reverse()], data).sort()).toEqual(expected);
  });

  it("looks for loops among thousands of formulas that look back, in the time that a cell has", () => {
    const chain = Array.from({ length: 9_000 }, (_, at) => [`k${at}`, `= LAG(${at === 0 ? "lost" : `k${at - 1}`}, 1)`]);
    const tree = [["ID", "Formula"], ["flow", ""], ["lost", "= LAG(lost, 1)"], ...chain];
    expect(codes(tree, drawnTable(`ID|2026-09|2026-10\nflow|5|6`))).toEqual(["P-36 error lost"]);
  });

  it("says of T5b that nine numbers are too many (domain.md T5b)", () => {
    const answer = tableOf(KPI_CHECK(KPI_TEMPLATE("T5b", "ja"), templateData("T5b", "ja")));
    expect(answer).toContainEqual([
      "P-06",
      "warning",
      "",
      "追う数字が9個です。9個以上は追いきれません。休止できるものを選びましょう。",
    ]);
  });

  it.each(templateIds)("finds no error and nothing out of order in template %s, in either language", (id) => {
    for (const language of ["ja", "en"] as const) {
      const found = codes(KPI_TEMPLATE(id, language), templateData(id, language));
      expect(found.filter((line) => !/^P-(?:06|23|31|39) /.test(line))).toEqual([]);
    }
  });

  it("says the same in both languages", () => {
    for (const id of templateIds) {
      expect(codes(KPI_TEMPLATE(id, "en"), templateData(id, "en"))).toEqual(
        codes(KPI_TEMPLATE(id, "ja"), templateData(id, "ja")),
      );
    }
  });

  it("puts errors first, then warnings, then notes, each from the first row down", () => {
    const tree = drawnTable(`
      ID | Parent | Op | Controllability | Direction | Target
      a  | lost   | =  | 7               | ↓         | 3
      b  | a      | ?  |                 |           |
    `);
    expect(codes(tree)).toEqual(["P-38 error a", "P-38 error b", "P-38 error b", "P-38 warning a", "P-23 note a"]);
  });

  it("lists a table that is none, in its language, instead of failing", () => {
    expect(
      tableOf(
        KPI_CHECK(
          [
            ["名称", "メモ"],
            ["売上", ""],
          ],
          "",
        ),
      ),
    ).toEqual([
      ["コード", "重要度", "ID", "内容"],
      [
        "P-38",
        "error",
        "",
        "ツリーの表に“Parent” / 「親」の列がありません(1行目: 名称, メモ)。見出しを付け、見出し行を範囲に含めてください。",
      ],
    ]);
  });

  it("goes on with the tree when the data cannot be read", () => {
    const tree = drawnTable(`ID|Parent|Controllability\na||8`);
    expect(codes(tree, [["nothing"], [1]])).toEqual(["P-38 error", "P-38 warning a"]);
  });
});
