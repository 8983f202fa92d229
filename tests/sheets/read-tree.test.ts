import { describe, expect, it, test } from "vitest";
import { kindOfUnit } from "../../src/sheets/tree/kind-of-unit.ts";
import { readOperator } from "../../src/sheets/tree/read-operator.ts";
import { readTree } from "../../src/sheets/tree/read-tree.ts";
import { drawnTable } from "../functions/drawn-table.ts";

describe("readTree", () => {
  it("fills in what a row leaves open", () => {
    const { definitions, problems } = readTree(drawnTable(`名称 | 親\n売上 |`));
    expect(problems).toEqual([]);
    expect(definitions).toEqual([
      {
        ...{
          id: "売上",
          parent: "",
          operator: null,
          name: "売上",
          formula: "",
          unit: "",
          direction: "up",
          kind: "flow",
          timing: null,
        },
        ...{
          stage: "",
          area: "",
          owner: "",
          controllability: 3,
          lag: null,
          target: null,
          baseline: null,
          role: "",
          audience: "",
        },
        ...{ status: null, cadence: "", definition: "", row: 2, isShare: false },
      },
    ]);
  });

  it("reads every column in Japanese, in any order", () => {
    const { definitions, language } = readTree(
      drawnTable(`
        定義 | 頻度 | 状態 | 誰にとって | 役割 | 基準 | 目標 | ラグ | コントロール度 | 担当者 | 担当領域 | 段階 | タイミング | 種類 | 方向 | 単位 | 計算式 | 指標 | 演算 | 親 | コード
        d    | 日次 | 採用 | 顧客       | KPI  | 3%   | ２％ | 2か月 | ４            | 佐藤   | CS       | 利用 | 先行       | 比率 | ↓    | %    |        | 率   | ×    | a  | a.b
      `),
    );
    expect(language).toBe("ja");
    expect(definitions[0]).toEqual({
      ...{
        id: "a.b",
        parent: "a",
        operator: "×",
        name: "率",
        formula: "",
        unit: "%",
        direction: "down",
        kind: "ratio",
        timing: "leading",
      },
      ...{
        stage: "利用",
        area: "CS",
        owner: "佐藤",
        controllability: 4,
        lag: 2,
        target: 0.02,
        baseline: 0.03,
        role: "KPI",
        audience: "顧客",
      },
      ...{ status: "adopted", cadence: "日次", definition: "d", row: 2, isShare: false },
    });
  });

  it("finds the header below titles, and counts rows as the sheet does", () => {
    const { definitions, headerRow, columns } = readTree(drawnTable(`KPIツリー | |\n2026年 | |\n | ID | 親\n | a | `));
    expect([headerRow, columns.get("id"), definitions[0]?.row]).toEqual([3, 1, 4]);
  });

  it("prefers our own header where two columns mean the same, wherever they stand", () => {
    const one = readTree(drawnTable(`ID | Parent | Name | 指標\na | | right | left`));
    const other = readTree(drawnTable(`指標 | Name | Parent | ID\nleft | right | | a`));
    expect(one.definitions[0]?.name).toBe("right");
    expect(other.definitions[0]?.name).toBe("right");
  });

  it("takes a lone dash for a blank, but not in the operator", () => {
    const { definitions } = readTree(drawnTable(`ID | Parent | Op | Stage\na | — | — | —\nb | a | - | 設定`));
    expect(definitions.map(({ parent, operator, stage }) => [parent, operator, stage])).toEqual([
      ["", null, ""],
      ["a", "-", "設定"],
    ]);
  });

  test.each([
    ["検証中", "trial"],
    ["On Trial", "trial"],
    ["on-trial", "trial"],
    ["on_trial", "trial"],
    ["休止", "paused"],
    [" ｐａｕｓｅｄ ", "paused"],
    ["採用中", "adopted"],
    ["someday", null],
    ["", null],
  ])("reads the status %j as %j", (text, status) => {
    const { definitions, problems } = readTree([
      ["ID", "Parent", "Status"],
      ["a", "", text],
    ]);
    expect(definitions[0]?.status).toBe(status);
    expect(problems).toEqual([]);
  });

  test.each([
    ["its role", true, "構成比", "円", "w"],
    ["an English role", true, "Share group", "", "w"],
    ["a Japanese name of a rate", true, "", "%", "構成比"],
    ["an English name of a rate", true, "", "％", "Share of accounts"],
    ["a market share", false, "", "%", "Market share"],
    ["a number of shares", false, "", "株", "Shares"],
    ["a word that contains it", false, "", "%", "shareholder return"],
    ["any other rate", false, "", "%", "解約率"],
  ])("tells a share of a whole: %s → %j", (_, isShare, role, unit, name) => {
    const { definitions } = readTree([
      ["ID", "Parent", "Role", "Unit", "Name"],
      ["a", "", role, unit, name],
    ]);
    expect(definitions[0]?.isShare).toBe(isShare);
  });

  it("tells a share by the definition of a ratio", () => {
    const { definitions } = readTree(drawnTable(`ID | Parent | Kind | Definition\na | | ratio | 全体に占める構成割合`));
    expect(definitions[0]?.isShare).toBe(true);
  });

  it("reports each bad cell at its place and keeps the row", () => {
    const { definitions, problems } = readTree(
      drawnTable(`
        ID | Parent | Op | Direction | Kind | Timing | Controllability | Lag | Target | Baseline
        a  |        | ?  | sideways  | mood | late   | 6               | -1  | much   | #N/A
      `),
    );
    expect(definitions).toHaveLength(1);
    expect(problems.map(({ place, variant }) => [place?.row, place?.column, variant])).toEqual([
      [2, "op", "unreadable-op"],
      [2, "direction", "unreadable-direction"],
      [2, "kind", "unreadable-kind"],
      [2, "timing", "unreadable-timing"],
      [2, "controllability", "unreadable-controllability"],
      [2, "lag", "unreadable-lag"],
      [2, "target", "unreadable-target"],
      [2, "baseline", "cell-error"],
    ]);
  });

  it("takes ids typed as numbers", () => {
    expect(
      readTree([
        ["ID", "Parent"],
        [101, ""],
        [102, 101],
      ]).definitions.map(({ id, parent }) => [id, parent]),
    ).toEqual([
      ["101", ""],
      ["102", "101"],
    ]);
  });

  it("takes a reference to whole columns for its used part", () => {
    const blank = Array.from({ length: 50_000 }, () => ["", "", ""]);
    expect(readTree([["ID", "Parent", "Op"], ["a", "", "="], ...blank]).definitions.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("readOperator", () => {
  test.each([
    ["+ ＋", "+"],
    ["- − － –", "-"],
    ["× * ＊ x X ｘ ✕", "×"],
    ["÷ / ／", "÷"],
    ["~ ～ 〜", "~"],
    ["= ＝", "="],
  ])("%s", (ways, operator) => {
    expect(ways.split(" ").map(readOperator)).toEqual(ways.split(" ").map(() => operator));
  });

  test.each(["", "plus", "++", "?", "a"])("nothing else: %s", (text) => {
    expect(readOperator(text)).toBeNull();
  });
});

describe("kindOfUnit", () => {
  test.each([
    ["flow", ["円/月", "社/月", "件/日", "円", "", "JPY/month", "/week", "回", "times"]],
    ["stock", ["社", "人", "accounts", "people", "アカウント"]],
    [
      "ratio",
      ["%", "％", "pt", "円/社", "件/人", "社/人", "倍", "比", "点", "点(1-5)", "日", "JPY/account", "score (1-5)", "円／社"],
    ],
  ])("%s", (kind, units) => {
    expect(units.map(kindOfUnit)).toEqual(units.map(() => kind));
  });
});
