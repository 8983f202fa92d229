import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import type { FocusAnswer } from "../../src/sidebar/wire/focus-wire.ts";
import type { EditAnswer, Endpoints, SidebarState } from "../../src/sidebar/wire/wire.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { addonFiles } from "../support/headless-addon.ts";

/* The built add-on in a real spreadsheet: what a decision looks like on its sheet, and that nothing is half written. */

const byHand = `
function sheetByHand(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name); }
function displays(name) { return sheetByHand(name).getDataRange().getDisplayValues(); }
function protectSheet(name) { sheetByHand(name).protect(); }
`;

const TYPED = {
  hours: "60",
  hourlyCost: "4000",
  owner: "=Sato",
  start: "2026-11-04",
  due: "2026-11-28",
  judgedIn: "2026-12",
  agreement: "1/2",
  agreedOn: "2026-11-02",
} as const;

async function open(language: Language): Promise<LocalSession> {
  const [tree, data] = language === "ja" ? ["KPIツリー", "実績・目標"] : ["Tree", "Data"];
  const files = await addonFiles();
  return openHeadless({
    files: { ...files, "Code.js": `${files["Code.js"]}\n${byHand}` },
    workbook: workbookOf([sheetData(tree, templateTree("T1", language)), sheetData(data, templateData("T1", language))]),
    locale: language === "ja" ? "ja_JP" : "en_US",
    userLocale: language,
  });
}

function run(session: LocalSession, name: string, ...args: readonly unknown[]): unknown {
  const reply = session.runJson(name, JSON.stringify(args));
  if (!reply.ok) throw new Error(reply.message);
  return JSON.parse(reply.json);
}

function ask<Name extends keyof Endpoints>(session: LocalSession, name: Name, request: object): ReturnType<Endpoints[Name]> {
  return JSON.parse(String(run(session, name, JSON.stringify({ period: null, ...request }))));
}

function decide(session: LocalSession, typed: Partial<Record<keyof typeof TYPED, string>> = {}): EditAnswer {
  const { planRevision } = ask(session, "sidebarState", {}) as SidebarState;
  const edit = { kind: "decide", kpi: "ANC.A.O", typed: { ...TYPED, ...typed } };
  return ask(session, "decideFocus", { edit, revision: planRevision });
}

describe("a decision on its sheet", () => {
  test("has dates as the spreadsheet shows dates, and text that stays text", async () => {
    const japanese = await open("ja");
    decide(japanese);
    const [headers, row] = run(japanese, "displays", "フォーカス計画") as string[][];
    expect(headers?.slice(0, 10).join("|")).toBe("月|ID|指標|現状|目標|時間|1時間の費用|担当者|開始日|期限");
    expect(row?.join("|")).toBe(
      "2026-10|ANC.A.O|オンボーディング完了率|65%|80%|60|4000|=Sato|2026/11/04|2026/11/28|2026-12|1/2|2026/11/02||",
    );
    const english = await open("en");
    decide(english);
    expect((run(english, "displays", "Focus plan") as string[][])[1]?.slice(8, 10)).toEqual(["11/4/2026", "11/28/2026"]);
  });

  test("is read back as it was typed, and changes nothing when it is saved again", async () => {
    const session = await open("en");
    decide(session);
    const { decided } = ask(session, "rankLeaves", { area: "" }) as FocusAnswer;
    expect(decided[0]?.typed).toEqual(TYPED);
    const again = decide(session);
    expect(again.outcome === "done" && again.undo.changes).toEqual([]);
  });

  test("stays as it was when its sheet is protected", async () => {
    const session = await open("en");
    decide(session);
    const before = run(session, "displays", "Focus plan");
    run(session, "protectSheet", "Focus plan");
    session.setProtectionsEffective(true);
    expect(() => decide(session, { hours: "90" })).toThrow(/protected/);
    expect(run(session, "displays", "Focus plan")).toEqual(before);
  });

  test("is changed as a whole or not at all, whichever service call fails", async () => {
    const session = await open("en");
    decide(session);
    const before = run(session, "displays", "Focus plan");
    const { planRevision: revision } = ask(session, "sidebarState", {}) as SidebarState;
    const typed = { ...TYPED, hours: "90", owner: "Tanaka", agreedOn: "2026-11-05" };
    const request = JSON.stringify({ period: null, revision, edit: { kind: "decide", kpi: "ANC.A.O", typed } });
    let failed = 0;
    for (let call = 1; call < 80; call++) {
      session.faultAt(call);
      const reply = session.runJson("decideFocus", JSON.stringify([request]));
      const [, row = []] = run(session, "displays", "Focus plan") as string[][];
      // Once the cells are written the decision stands; the reading that follows may still fail.
      if ([row[5], row[7], row[12]].join() === "90,Tanaka,11/5/2026") {
        expect(failed).toBeGreaterThan(10);
        return;
      }
      expect(reply.ok).toBe(false);
      expect(run(session, "displays", "Focus plan")).toEqual(before);
      failed++;
    }
    throw new Error("the decision was never changed");
  });

  test("is made on the second try, whichever service call fails in the first", async () => {
    for (const call of [10, 14, 16, 18, 20, 22, 24]) {
      const session = await open("en");
      session.faultAt(call);
      try {
        decide(session);
      } catch {
        decide(session);
      }
      const plan = run(session, "displays", "Focus plan") as string[][];
      expect(plan.filter((row) => row[1] === "ANC.A.O")).toHaveLength(1);
    }
  });
});
