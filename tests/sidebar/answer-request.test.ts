import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { EditAnswer, Endpoints, SidebarNode, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";

type Language = "en" | "ja";

/** Template T1 with its two months, as the sample workbook has it. */
function openT1(language: Language = "en"): MemoryWorkbook {
  return memoryWorkbook([
    { name: "Tree", role: "tree", rows: templateTree("T1", language) },
    { name: "Data", role: "data", rows: templateData("T1", language) },
  ]);
}

function ask<Name extends keyof Endpoints>(
  workbook: MemoryWorkbook,
  name: Name,
  request: Parameters<Endpoints[Name]>[0],
  language: Language = "en",
): ReturnType<Endpoints[Name]> {
  return JSON.parse(answerRequest({ workbook, userLocale: language }, name, JSON.stringify(request)));
}

function stateOf(workbook: MemoryWorkbook, language: Language = "en", period: string | null = null): SidebarState {
  const state = ask(workbook, "sidebarState", { period }, language);
  if (!state) throw new Error("no state");
  return state;
}

function nodeOf(state: SidebarState, id: string): SidebarNode {
  const node = state.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`no KPI ${id}`);
  return node;
}

function edit(
  workbook: MemoryWorkbook,
  wanted: Parameters<Endpoints["editTree"]>[0]["edit"],
  language: Language = "en",
): EditAnswer {
  return ask(workbook, "editTree", { edit: wanted, revision: stateOf(workbook).revision, period: null }, language);
}

describe("the state of template T1", () => {
  test("has the numbers of the template, in table order", () => {
    const state = stateOf(openT1());
    expect(state.periods.map(({ words }) => words)).toEqual(["September 2026", "October 2026"]);
    expect([state.period, state.comparedWith]).toEqual([1, 0]);
    expect(state.nodes.slice(0, 3).map(({ id }) => id)).toEqual(["ANC", "ANC.P", "ANC.C"]);
    const root = nodeOf(state, "ANC");
    expect(root).toMatchObject({
      value: { number: 1201200, words: "¥1,201,200" },
      depth: 0,
      parent: -1,
    });
    expect(root.previous?.words).toBe("¥1,200,000");
    expect(root.change).toMatchObject({
      words: "+0.1%",
      fullWords: "+¥1,200 (+0.1%)",
      direction: "up",
      verdict: "better",
    });
    expect(root.target?.number).toBeCloseTo(1742400, 6);
    expect(root.achievement?.words).toBe("68.9%");
    expect(root.status).toBe("× missed");
  });

  test("says what each factor did to the result: +58,733.33, +114,733.33 and −172,266.67", () => {
    const state = stateOf(openT1());
    expect(nodeOf(state, "ANC.P").contribution).toContain("+\u2060¥58,733");
    expect(nodeOf(state, "ANC.C.O").contribution).toContain("+\u2060¥114,733");
    expect(nodeOf(state, "ANC.A.O").contribution).toContain("−\u2060¥172,267");
    expect(nodeOf(state, "ANC").contribution).toBe("");
    expect(nodeOf(state, "ANC.T").contribution).toBe("");
  });

  test("measures them by the largest: 58,733.33 of 172,266.67 is 0.34, and a result has none", () => {
    const { nodes } = stateOf(openT1());
    const pulls = Object.fromEntries(nodes.map(({ id, pull }) => [id, pull]));
    expect(pulls).toMatchObject({ "ANC.P": 0.34, "ANC.C": 0.67, "ANC.C.M": 0, "ANC.C.O": 0.67, "ANC.A.O": -1 });
    expect([pulls["ANC"], pulls["ANC.T"]]).toEqual([null, null]);
    const first = stateOf(openT1(), "en", "2026-09").nodes;
    expect(first.every(({ pull }) => pull === null)).toBe(true);
  });

  test("stars the onboarding completion rate, worth 277,200 a month", () => {
    const { focus, nodes } = stateOf(openT1("ja"), "ja");
    expect(nodes[focus?.node ?? -1]?.id).toBe("ANC.A.O");
    expect(focus?.reason).toContain("277,200円");
    expect(focus?.facts.map(({ words }) => words)).toEqual(["65.0% → 80.0%", "+277,200円", "5段階の5"]);
  });

  test("is in the language of the person, whatever the language of the sheet", () => {
    expect(nodeOf(stateOf(openT1("en"), "ja"), "ANC").value?.words).toBe("1,201,200円");
    expect(stateOf(openT1("ja"), "en").periods[1]?.words).toBe("October 2026");
  });

  test("can be asked for an earlier period", () => {
    const state = stateOf(openT1(), "en", "2026-09");
    expect([state.period, state.comparedWith]).toEqual([0, -1]);
    expect(nodeOf(state, "ANC")).toMatchObject({
      value: { words: "¥1,200,000" },
      previous: null,
      change: null,
      contribution: "",
    });
  });

  test("is not sent again while nothing has changed", () => {
    const workbook = openT1();
    const { stamp } = stateOf(workbook);
    expect(ask(workbook, "sidebarState", { period: null, known: stamp })).toBeNull();
    workbook.edit(2, [{ row: 2, column: 3, value: 99 }]);
    expect(ask(workbook, "sidebarState", { period: null, known: stamp })).not.toBeNull();
  });

  test("names what is missing of what is not there yet", () => {
    const workbook = openT1();
    workbook.edit(2, [{ row: 2, column: 3, value: "" }]);
    const row = templateData("T1", "en")[1]?.[0];
    const answer = ask(workbook, "rankLeaves", { period: null, area: "" });
    const item = answer.lists.flatMap(({ items }) => items).find(({ id }) => id === row);
    expect(item?.way).toMatch(/^— → ./);
  });

  test("costs two reads", () => {
    const workbook = openT1();
    stateOf(workbook);
    expect(workbook.calls).toEqual(["read", "read"]);
  });
});

describe("what is not as it should be", () => {
  const tree: CellValue[][] = [
    ["ID", "Parent", "Op", "Name", "Unit", "Target"],
    ["R", "", "=", "Revenue", "円", ""],
    ["P", "R", "×", "Price", "円", "soon"],
    ["C", "R", "+", "Customers", "社", ""],
    ["X", "nobody", "+", "Lost", "", ""],
  ];

  test("no tree at all: nothing but the names of what is missing", () => {
    expect(stateOf(memoryWorkbook([{ name: "Sheet1", rows: [[""]] }]))).toMatchObject({
      tree: null,
      nodes: [],
      revision: "",
      obstacle: "",
    });
  });

  test("a sheet named as a tree without the columns of one: a sentence", () => {
    const state = stateOf(memoryWorkbook([{ name: "Tree", rows: [["Hello"], ["world"]] }]));
    expect(state.tree).toEqual({ id: 1, name: "Tree" });
    expect(state.obstacle).toMatch(/column/);
  });

  test("headers alone: an empty tree to which KPIs can be added", () => {
    const workbook = memoryWorkbook([{ name: "Tree", rows: [["ID", "Parent", "Op", "Name"]] }]);
    expect(stateOf(workbook)).toMatchObject({ obstacle: "", nodes: [], problems: [], period: -1 });
    expect(edit(workbook, { kind: "add", parent: null, name: "Revenue" })).toMatchObject({ outcome: "done", kpi: "KPI1" });
  });

  test("problems come worded, the worst first, with the cell to go to", () => {
    const state = stateOf(memoryWorkbook([{ name: "Tree", rows: tree }]));
    const [first] = state.problems;
    expect(first?.severity).toBe("error");
    const unreadable = state.problems.find(({ place }) => place === "Tree!F3");
    expect(unreadable).toMatchObject({ severity: "warning", node: 1, cell: { sheet: 1, row: 3, column: 6 } });
    expect(unreadable?.message).toContain("soon");
    expect(state.problems.find(({ place }) => place === "Tree!B5")?.message).toContain("nobody");
    expect(nodeOf(state, "P").problemCount).toBeGreaterThan(0);
  });

  test("a mistake in the data leads to the column of its month", () => {
    const data: CellValue[][] = [
      ["KPI", "2026-09", "2026-10"],
      ["P", 1, "a lot"],
    ];
    const workbook = memoryWorkbook([
      { name: "Tree", rows: tree },
      { name: "Data", rows: data },
    ]);
    expect(stateOf(workbook).problems.map(({ place }) => place)).toContain("Data!C2");
  });

  test("and to the column of its KPI where months have the rows", () => {
    const data: CellValue[][] = [
      ["Month", "C", "P"],
      ["2026-09", 1, "a lot"],
    ];
    const workbook = memoryWorkbook([
      { name: "Tree", rows: tree },
      { name: "Data", rows: data },
    ]);
    expect(stateOf(workbook).problems.map(({ place }) => place)).toContain("Data!C2");
  });

  test("data that cannot be read leave the tree to work on", () => {
    const workbook = memoryWorkbook([
      { name: "Tree", rows: tree },
      { name: "Data", rows: [["no", "headers"]] },
    ]);
    const state = stateOf(workbook);
    expect(state.nodes).toHaveLength(4);
    expect(state.period).toBe(-1);
    expect(state.problems[0]?.severity).toBe("error");
    expect(state.problems.find(({ place }) => place === "Data!A1")).toMatchObject({
      severity: "error",
      cell: { sheet: 2, row: 1, column: 1 },
    });
  });

  test.each([
    [
      [
        ["KPI", "Note"],
        ["P", "x"],
      ],
      "Data!A1",
    ],
    [[["About our data"], ["Price of it", 1], ["P", 1]], "Data!A1"],
  ])("and lead to where the table begins: %j", (data, place) => {
    const { problems } = stateOf(
      memoryWorkbook([
        { name: "Tree", rows: tree },
        { name: "Data", rows: data },
      ]),
    );
    expect(problems.filter(({ place: each }) => each.startsWith("Data!")).map(({ place: each }) => each)).toEqual([place]);
  });

  test("the first two hundred problems are listed, and the others are counted by how bad they are", () => {
    const lost = Array.from({ length: 205 }, (_, at): CellValue[] => [`K${at}`, "nobody", "+", `Lost ${at}`, "", ""]);
    const { problems } = stateOf(memoryWorkbook([{ name: "Tree", rows: [...tree.slice(0, 4), ...lost] }]));
    expect(problems.map(({ severity }) => severity)).toEqual([...Array<string>(201).fill("error"), "warning"]);
    expect(problems.map(({ count }) => count)).toEqual([...Array<number>(200).fill(1), 6, 1]);
    expect(problems[200]).toMatchObject({ cell: null, check: null, node: -1 });
    expect(problems[200]?.message).toBe("6 more will be listed when these are mended.");
  });

  test("a loop is named, and its KPIs hang below no root", () => {
    const loop: CellValue[][] = [
      ["ID", "Parent", "Op"],
      ["a", "b", "+"],
      ["b", "a", "+"],
      ["c", "b", "+"],
      ["r", "", "="],
    ];
    const state = stateOf(memoryWorkbook([{ name: "Tree", rows: loop }]));
    expect(state.nodes.map(({ depth }) => depth)).toEqual([-1, -1, -1, 0]);
    expect(state.problems.some(({ message }) => message.includes("a → b → a"))).toBe(true);
  });
});

describe("an edit", () => {
  test("answers with the new roll-up and what takes it back", () => {
    const workbook = openT1();
    const answer = edit(workbook, { kind: "delete", kpi: "ANC.A", parts: "delete" });
    if (answer.outcome !== "done") throw new Error(JSON.stringify(answer));
    expect(nodeOf(answer.state, "ANC").value?.number).toBe(10500 * 220);
    expect(answer.sentence).toContain("Active rate");
    const back = ask(workbook, "editTree", {
      edit: { kind: "replay", ...answer.undo },
      revision: answer.undo.revision,
      period: null,
    });
    if (back.outcome !== "done") throw new Error(JSON.stringify(back));
    expect(back.state.nodes).toEqual(stateOf(openT1()).nodes);
  });

  test("is taken back far down in the data too, where a row for each month and KPI makes many", () => {
    const [header = [], ...rows] = templateData("T1", "en");
    const blank = header.map(() => "");
    const many = [
      header,
      ...Array.from({ length: 30_000 }, () => blank),
      ...rows.map(([, ...values]) => ["Active rate", ...values]),
    ];
    const workbook = memoryWorkbook([
      { name: "Tree", role: "tree", rows: templateTree("T1", "en") },
      { name: "Data", role: "data", rows: many },
    ]);
    const before = workbook.read(2);
    const answer = edit(workbook, { kind: "rename", kpi: "ANC.A", name: "In use" });
    if (answer.outcome !== "done") throw new Error(JSON.stringify(answer));
    expect(workbook.read(2)[30_001]?.[0]).toBe("In use");
    edit(workbook, { kind: "replay", ...answer.undo });
    expect(workbook.read(2)).toEqual(before);
  });

  test("is refused in words, and nothing is written", () => {
    const workbook = openT1();
    const before = workbook.read(1);
    const answer = edit(workbook, { kind: "operator", kpi: "ANC.P", operator: "+" }, "ja");
    expect(answer).toMatchObject({ outcome: "refused" });
    expect(answer.sentence).toContain("掛け算");
    expect(answer.sentence).not.toMatch(/[{}]/);
    expect(workbook.read(1)).toEqual(before);
  });

  test("leaves no gap in any sentence of a refusal", () => {
    const refused = [
      edit(openT1(), { kind: "add", parent: "ANC", name: "" }),
      edit(openT1(), { kind: "add", parent: "ANC", name: "Active rate" }),
      edit(openT1(), { kind: "add", parent: "gone", name: "New" }),
      edit(openT1(), { kind: "move", kpi: "ANC", parent: "ANC.P" }),
      edit(openT1(), { kind: "operator", kpi: "ANC", operator: "+" }),
      edit(openT1(), { kind: "combine", kpi: "ANC.P", by: "sum" }),
      edit(openT1(), { kind: "set", kpi: "ANC.P", field: "target", value: "soon" }),
      edit(openT1(), { kind: "set", kpi: "ANC.P", field: "controllability", value: "9" }),
    ];
    for (const answer of refused) {
      expect(answer.outcome).toBe("refused");
      expect(answer.sentence).toMatch(/^[^{}]{10,}$/);
    }
  });

  test("meets a change made meanwhile with the sheet as it is now", () => {
    const workbook = openT1();
    const { revision } = stateOf(workbook);
    workbook.edit(1, [{ row: 2, column: 4, value: "Add-on sales" }]);
    const answer = ask(workbook, "editTree", { edit: { kind: "rename", kpi: "ANC", name: "Mine" }, revision, period: null });
    expect(answer.outcome).toBe("conflict");
    if (answer.outcome === "conflict") expect(nodeOf(answer.state, "ANC").name).toBe("Add-on sales");
  });

  test("keeps HTML in a name as the text it is", () => {
    const name = "<img src=x onerror=alert(1)></script>";
    const answer = edit(openT1(), { kind: "rename", kpi: "ANC.P", name });
    expect(answer.outcome === "done" && nodeOf(answer.state, "ANC.P").name).toBe(name);
  });

  test("shows a rate's target as it would be typed, and reads it back", () => {
    const workbook = openT1();
    expect(nodeOf(stateOf(workbook), "ANC.A.O").typedTarget).toBe("80%");
    const answer = edit(workbook, { kind: "set", kpi: "ANC.A.O", field: "target", value: "82.5%" });
    expect(answer.outcome === "done" && nodeOf(answer.state, "ANC.A.O")).toMatchObject({
      typedTarget: "82.5%",
      target: { number: 0.825 },
    });
  });
});

describe("the other requests", () => {
  test("a cell is shown", () => {
    const workbook = openT1();
    expect(ask(workbook, "jumpTo", { sheet: 2, row: 4, column: 3 })).toBeNull();
    expect(workbook.selected()).toEqual([2, 4, 3]);
  });

  test("a cell of a sheet that was deleted meanwhile is refused in the person's language", () => {
    const jump = (language: Language) => ask(openT1(), "jumpTo", { sheet: 99, row: 1, column: 1 }, language);
    expect(() => jump("en")).toThrow("This sheet has been deleted");
    expect(() => jump("ja")).toThrow("このシートは削除されています");
  });

  test("a template brings its tree and its numbers, and both are found again", () => {
    const workbook = memoryWorkbook([{ name: "Sheet1", rows: [[""]] }]);
    const state = ask(workbook, "insertTemplateFromSidebar", { template: "T1", withReport: false }, "ja");
    expect([state.tree?.name, state.data?.name]).toEqual(["KPIツリー", "実績・目標"]);
    expect(nodeOf(state, "ANC").value?.words).toBe("1,201,200円");
  });

  test("no template is inserted while somebody else edits", () => {
    const workbook = memoryWorkbook([{ name: "Sheet1", rows: [[""]] }]);
    workbook.busy = true;
    expect(() => ask(workbook, "insertTemplateFromSidebar", { template: "T1", withReport: false })).toThrow("Someone else");
    expect(workbook.sheets()).toHaveLength(1);
  });
});

describe("a split", () => {
  const parts = (value: number | null) => [
    { name: "Members", value },
    { name: "Per member", value: value && 220 / value },
  ];
  const split = (value: number | null) =>
    edit(openT1(), { kind: "split", kpi: "ANC.C.M", by: "product", parts: parts(value), period: "2026-10" });

  test("with values says which period has them, because the others are blank", () => {
    expect(split(5)).toMatchObject({
      sentence: "Split “CS headcount” into 2 parts, with values for October 2026. For other periods, type theirs in the data",
    });
  });

  test("without values has nothing to say of periods", () => {
    expect(split(null)).toMatchObject({ sentence: "Split “CS headcount” into 2 parts" });
  });
});
