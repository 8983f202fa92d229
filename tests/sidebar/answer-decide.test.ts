import { describe, expect, test } from "vitest";
import type { TypedDecision } from "../../src/actions/editing/plan-edit.ts";
import type { Language } from "../../src/language/language.ts";
import { answerRequest } from "../../src/sidebar/answers/answer-request.ts";
import type { DecideRequest } from "../../src/sidebar/wire/decide-wire.ts";
import type { FocusAnswer } from "../../src/sidebar/wire/focus-wire.ts";
import type { EditAnswer, Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../actions/memory-workbook.ts";
import { j7, planRows, typedJ7 } from "../support/plan-rows.ts";

function t1(language: Language, plan: Grid | null = null): MemoryWorkbook {
  return memoryWorkbook([
    { name: "Tree", role: "tree", rows: templateTree("T1", language) },
    { name: "Data", role: "data", rows: templateData("T1", language) },
    ...(plan ? [{ name: "Plan", role: "plan", rows: plan } as const] : []),
  ]);
}

function ask<Name extends keyof Endpoints>(
  workbook: MemoryWorkbook,
  name: Name,
  request: object,
  language: Language = "en",
): ReturnType<Endpoints[Name]> {
  return JSON.parse(answerRequest({ workbook, userLocale: language }, name, JSON.stringify({ period: null, ...request })));
}

const state = (workbook: MemoryWorkbook): SidebarState => ask(workbook, "sidebarState", {}) as SidebarState;
const focus = (workbook: MemoryWorkbook, language: Language = "en"): FocusAnswer =>
  ask(workbook, "rankLeaves", { area: "" }, language);

function decide(workbook: MemoryWorkbook, edit: DecideRequest["edit"], language: Language = "en"): EditAnswer {
  return ask(workbook, "decideFocus", { edit, revision: state(workbook).planRevision }, language);
}

describe("deciding in the sidebar", () => {
  test.each<[string, { readonly name: string; readonly rows: Grid }[]]>([
    ["is made", []],
    ["is made beside a sheet that only has its name", [{ name: "Focus plan", rows: [["Shopping list"], ["milk"]] }]],
  ])("shows the decision at once when the sheet %s", (_, more) => {
    const workbook = memoryWorkbook([
      { name: "Tree", role: "tree", rows: templateTree("T1", "en") },
      { name: "Data", role: "data", rows: templateData("T1", "en") },
      ...more,
    ]);
    const answer = decide(workbook, { kind: "decide", kpi: "ANC.P", typed: typedJ7 });
    if (answer.outcome !== "done") throw new Error(answer.sentence);
    expect(answer.state).toEqual(state(workbook));
    expect(answer.state.plan?.id).toBe(3 + more.length);
    expect(answer.state.nodes[answer.state.focus?.node ?? -1]?.id).toBe("ANC.P");
  });

  test("finds the decision that the report reads, in whatever width the plan names its KPI", () => {
    const workbook = t1("en", planRows("en", { ...j7, id: "", name: "Ｏnboarding completion rate" }));
    expect(decide(workbook, { kind: "decide", kpi: "ANC.A.O", typed: { hours: "70" } }).outcome).toBe("done");
    expect(focus(workbook).decided.map(({ id, typed }) => [id, typed.hours])).toEqual([["ANC.A.O", "70"]]);
    expect(decide(workbook, { kind: "takeBack", kpi: "ANC.A.O" }).outcome).toBe("done");
    expect(focus(workbook).decided).toEqual([]);
  });

  test("is refused for a KPI that somebody has deleted meanwhile; a decision on it can be taken back", () => {
    const workbook = t1("en", planRows("en", { ...j7, id: "gone", name: "" }));
    const refused = decide(workbook, { kind: "decide", kpi: "lost", typed: typedJ7 });
    expect(refused).toMatchObject({ outcome: "refused", sentence: expect.stringContaining("no longer in the sheet") });
    expect(workbook.calls).not.toContain("edit");
    expect(decide(workbook, { kind: "takeBack", kpi: "gone" }).outcome).toBe("done");
  });

  test("keeps the decision, says it in the words of the report, and tells nothing that is lacking (journey J7)", () => {
    const workbook = t1("ja");
    const answer = decide(
      workbook,
      { kind: "decide", kpi: "ANC.A.O", typed: { ...typedJ7, owner: "佐藤", agreement: "営業" } },
      "ja",
    );
    expect(answer).toMatchObject({ outcome: "done", sentence: "「オンボーディング完了率」に決めました" });
    expect(focus(workbook, "ja").decided).toEqual([
      {
        id: "ANC.A.O",
        name: "オンボーディング完了率",
        sentences: [
          "今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+277,200円(年+3,326,400円)。",
          "60時間(240,000円)を投じ、月+277,200円を見込みます。回収は約0.9か月です。",
          "予定: 担当 佐藤、2026年11月4日〜11月28日、判定 2026年12月。",
          "合意: 営業(2026年11月2日)。",
        ],
        lacks: [],
        typed: { ...typedJ7, hourlyCost: "4000", owner: "佐藤", agreement: "営業" },
      },
    ]);
  });

  test("offers the cost of an hour as planned last, and a month to judge in: the one after the work, and the lag", () => {
    expect(focus(t1("en")).hourlyCost).toBe("");
    const answer = focus(t1("en", planRows("en", { ...j7, month: "2026-09" }, { month: "2026-09", id: "ANC.P" })));
    expect(answer.hourlyCost).toBe("4000");
    expect(answer.decided).toEqual([]);
    const lagging = templateTree("T1", "en").map((cells, row) => [...cells, row === 0 ? "Lag" : cells[0] === "ANC.A.O" ? 2 : ""]);
    const judgedIn = (tree: Grid) => {
      const workbook = memoryWorkbook([
        { name: "Tree", role: "tree", rows: tree },
        { name: "Data", role: "data", rows: templateData("T1", "en") },
      ]);
      return focus(workbook).lists[0]?.items.find(({ id }) => id === "ANC.A.O")?.judgedIn;
    };
    expect([judgedIn(templateTree("T1", "en")), judgedIn(lagging)]).toEqual(["2026-11", "2027-01"]);
  });

  test("says what a decision lacks, and where the ranking puts another first", () => {
    const [decision] = focus(t1("en", planRows("en", { month: "2026-10", id: "ANC.P" }))).decided;
    expect(decision?.sentences).toContain(
      "The ranking puts Onboarding completion rate first; you decided on Average add-on unit price.",
    );
    expect(decision?.lacks.map((each) => each.slice(0, 41))).toEqual([
      "The focus, “Average add-on unit price”, h",
      "“Average add-on unit price” is decided on",
      "Nobody has agreed to work on “Average add",
    ]);
  });

  test("says nothing of what the team has muted", () => {
    const workbook = t1("en", planRows("en", { ...j7, agreement: "" }));
    expect(focus(workbook).decided[0]?.lacks).toHaveLength(1);
    const edit = { kind: "mute", code: "P-44", kpi: "", reason: "by word of mouth" };
    ask(workbook, "writeSetting", { edit, revision: state(workbook).settingsRevision });
    expect(focus(workbook).decided[0]?.lacks).toEqual([]);
  });

  test("shows what is lacking among the checks, with the cell to fill in", () => {
    const { problems, plan } = state(t1("en", planRows("en", { ...j7, agreement: "" })));
    expect(plan?.name).toBe("Plan");
    expect(problems.filter(({ place }) => place.startsWith("Plan!")).map(({ place, severity }) => [place, severity])).toEqual([
      ["Plan!L2", "note"],
    ]);
  });

  test("is what the tree points at, even against the ranking", () => {
    const workbook = t1("en", planRows("en", { ...j7, id: "ANC.P", from: 10500, to: 11000 }));
    const { focus: one, nodes } = state(workbook);
    expect(nodes[one?.node ?? -1]?.id).toBe("ANC.P");
    expect(one?.facts.map(({ words }) => words)).toEqual(["¥10,500 → ¥11,000", "+¥57,200", "2 of 5"]);
    expect(one?.reason).toMatch(/^60 h .* The ranking puts Onboarding completion rate first/);
    expect(state(t1("en")).focus?.reason).toMatch(/^Onboarding completion rate from 65\.0% to 80\.0%/);
  });

  test("pays back what was planned, not what the target is; form, card and shared text say it alike", () => {
    const workbook = t1("en", planRows("en", { ...j7, to: 0.7 }));
    const request = { kpi: "ANC.A.O", hours: "60", hourlyCost: "4000" };
    const sentence = "60 h (¥240,000) for +¥92,400 a month: paid back in about 2.6 months.";
    expect(ask(workbook, "sayPayback", request)).toBe(sentence);
    expect(focus(workbook).decided[0]?.sentences[1]).toBe(sentence);
    expect(ask(workbook, "shareText", {})).toContain(sentence);
  });

  test("is taken back, and that is undone", () => {
    const workbook = t1("en", planRows("en", j7));
    const before = workbook.read(3);
    const answer = decide(workbook, { kind: "takeBack", kpi: "ANC.A.O" });
    if (answer.outcome !== "done") throw new Error(answer.outcome);
    expect(answer.sentence).toBe("“Onboarding completion rate” is no longer decided on");
    expect(focus(workbook).decided).toEqual([]);
    const { changes, revision } = answer.undo;
    expect(ask(workbook, "decideFocus", { edit: { kind: "replay", changes }, revision })).toMatchObject({ outcome: "done" });
    expect(workbook.read(3)).toEqual(before);
  });

  test("is refused in the person's words", () => {
    const workbook = t1("ja");
    const refusal = (typed: Partial<TypedDecision>) =>
      decide(workbook, { kind: "decide", kpi: "ANC.A.O", typed: { ...typedJ7, ...typed } }, "ja");
    expect(refusal({ hours: "たくさん" })).toEqual({ outcome: "refused", sentence: "時間の「たくさん」を読み取れません" });
    expect(refusal({ due: "2026-11-01" })).toEqual({ outcome: "refused", sentence: "期限が開始日より前です" });
    expect(state(workbook).plan).toBeNull();
  });

  test("writes nothing when the plan was changed meanwhile, and shows what is there now", () => {
    const workbook = t1("en", planRows("en", j7));
    const { planRevision } = state(workbook);
    workbook.edit(3, [{ row: 2, column: 8, value: "Tanaka" }]);
    const request = { edit: { kind: "takeBack", kpi: "ANC.A.O" }, revision: planRevision };
    const answer = ask(workbook, "decideFocus", request);
    expect(answer).toMatchObject({ outcome: "conflict", sentence: expect.stringContaining("was changed in the meantime") });
    expect(focus(workbook).decided[0]?.typed.owner).toBe("Tanaka");
  });
});
