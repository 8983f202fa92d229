import { describe, expect, test } from "vitest";
import type { UiEvent } from "../../src/localhost/contract.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { addonFiles } from "../support/headless-addon.ts";
import { openReportSession, type Sheets } from "../support/report-session.ts";

const t1: Sheets = [
  ["Tree", templateTree("T1", "en")],
  ["Data", templateData("T1", "en")],
];
const english = { locale: "en_US", userLocale: "en" };

describe("the menu", () => {
  test.each(["NONE", "LIMITED", "FULL"] as const)(
    "is built when the file is opened in mode %s, in the person's language",
    async (mode) => {
      const { session } = await openReportSession({ sheets: t1 });
      session.open(mode);
      const captions = session.menus.flatMap(({ entries }) =>
        entries.map((entry) => (entry.kind === "item" ? entry.caption : "")),
      );
      expect(captions).toEqual([
        "サイドバーを開く",
        "",
        "月次レポートを更新",
        "月を締める",
        "ツリーを点検",
        "テンプレートを挿入",
        "",
        "ヘルプ",
      ]);
      expect(session.menus.every(({ addOn }) => addOn)).toBe(true);
    },
  );

  test("names functions that exist", async () => {
    const { session } = await openReportSession({ sheets: t1, ...english });
    session.open("NONE");
    const code = (await addonFiles())["Code.js"] ?? "";
    const named = session.menus.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === "item" ? [entry.functionName] : [])),
    );
    expect(named).toHaveLength(6);
    for (const name of named) expect(code).toMatch(new RegExp(`function ${name}\\(`));
  });

  test("is built after installing, too", async () => {
    const { session } = await openReportSession({ sheets: t1, ...english });
    session.run("onInstall");
    expect(session.menus).toHaveLength(1);
  });
});

describe("Open sidebar", () => {
  test("shows the page under the name of the product", async () => {
    const { session } = await openReportSession({ sheets: t1, ...english });
    session.run("openSidebar");
    expect(session.panel("sidebar")).toMatchObject({ kind: "sidebar", title: "Kigi" });
  });
});

describe("sheets that were found by their names", () => {
  test("are found again after the sidebar was opened once, whatever they are called then", async () => {
    const { session, hand, refresh, said } = await openReportSession({ sheets: t1, ...english });
    session.run("openSidebar");
    hand("Rename", "Tree", "Our goals");
    hand("Rename", "Data", "Figures");
    refresh();
    expect(said().at(-1)).toBe("The report for October 2026 is up to date.");
  });
});

describe("Help", () => {
  test("explains the sheets in the person's language", async () => {
    const { session, said } = await openReportSession({ sheets: t1, locale: "en_US", userLocale: "ja" });
    session.run("showHelp");
    expect(said()[0]).toMatch(/^KPIツリー: 1行に1つの指標。/);
  });
});

describe("Check the tree", () => {
  test("says in passing that all is well", async () => {
    const rows = t1[1]?.[1].map((row) => (row[0] === "ANC.A.O" ? ["ANC.A.O", 0.75, 0.78] : row)) ?? [];
    const { session, said } = await openReportSession({
      sheets: [
        ["Tree", templateTree("T1", "en")],
        ["Data", rows],
      ],
      ...english,
    });
    session.run("checkTree");
    expect(said()).toEqual(["No problems found."]);
  });

  test("lists what is wrong, the worst first with its cell, goes there, and writes nothing", async () => {
    const tree = templateTree("T1", "en").map((row) => (row[0] === "ANC.A.R" ? ["ANC.A.R", "NOWHERE", ...row.slice(2)] : row));
    const { session, said } = await openReportSession({
      sheets: [
        ["Tree", tree],
        ["Data", templateData("T1", "en")],
      ],
      ...english,
    });
    const before = JSON.stringify(session.exportWorkbook());
    session.run("checkTree");
    expect(said()[0]).toMatch(/^Problems found: \d+\n\n× Tree!B9: .*NOWHERE/);
    expect(session.lastExecution.calls["Range.setValues"]).toBeUndefined();
    expect(JSON.parse(JSON.stringify(session.exportWorkbook())).model.sheets).toEqual(JSON.parse(before).model.sheets);
  });
});

describe("Insert template", () => {
  const answer =
    (text: string, button: "OK" | "CANCEL" = "OK") =>
    (event: UiEvent) =>
      event.kind === "prompt" ? { button, text } : undefined;

  test("makes a tree and its data, from which a report can be written at once", async () => {
    const { session, said, names, displays, refresh, hand } = await openReportSession({
      sheets: [["Sheet1", []]],
      ...english,
      reply: answer("t2"),
    });
    session.run("chooseTemplate");
    expect(said().at(-1)).toMatch(/^The tree is on the sheet “Tree”/);
    expect(names()).toEqual(["Sheet1", "Tree", "Data"]);
    // Readable as they are: headers stay in sight, and columns are as wide as the names in them.
    expect([hand("Frozen", "Tree"), hand("Frozen", "Data")]).toEqual([1, 1]);
    const { sheets } = session.exportWorkbook().model as { sheets: { cols: Record<number, { size: number }> }[] };
    expect(sheets[1]?.cols[3]?.size).toBeGreaterThan(100);
    refresh();
    expect(displays("Monthly report")[0]?.[1]).toBe("Monthly report · October 2026");
  });

  test.each([
    ["en", ["Tree", "Data"]],
    ["ja", ["KPIツリー", "実績・目標"]],
  ] as const)("shows rates in per cent, in %s", async (locale, [tree, data]) => {
    const { session, displays } = await openReportSession({
      sheets: [["Sheet1", []]],
      ...english,
      userLocale: locale,
      reply: answer("t1"),
    });
    session.run("chooseTemplate");
    expect(
      displays(tree)
        .find(([id]) => id === "ANC.A.R")
        ?.slice(9, 11),
    ).toEqual(["4", "82.5%"]);
    expect(displays(data).find(([id]) => id === "ANC.A.R")).toEqual(["ANC.A.R", "80.0%", "80.0%"]);
    expect(displays(data).find(([id]) => id === "ANC.P")).toEqual(["ANC.P", "10000", "10500"]);
  });

  test("changes nothing that is there: beside a tree it adds another one", async () => {
    const { session, said, names, displays } = await openReportSession({ sheets: t1, ...english, reply: answer("T3") });
    const before = displays("Tree");
    session.run("chooseTemplate");
    expect(displays("Tree")).toEqual(before);
    expect(names()).toEqual(["Tree", "Data", "Tree 2", "Data 2"]);
    expect(said().at(-1)).toMatch(/^The template is on the sheet “Tree 2”\. Kigi goes on working with “Tree”/);
  });

  test("does nothing when the person would rather not, and says when there is no such template", async () => {
    const declined = await openReportSession({ sheets: t1, ...english, reply: answer("", "CANCEL") });
    declined.session.run("chooseTemplate");
    expect(declined.names()).toEqual(["Tree", "Data"]);
    const unknown = await openReportSession({ sheets: t1, ...english, reply: answer("T99") });
    unknown.session.run("chooseTemplate");
    expect(unknown.said().at(-1)).toBe("There is no template “T99”.");
    expect(unknown.names()).toEqual(["Tree", "Data"]);
  });
});
