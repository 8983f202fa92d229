import { describe, expect, test } from "vitest";
import { sayProblem } from "../../src/language/say-problem.ts";
import { checkReading } from "../../src/sheets/check-tables.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import type { Grid } from "../../src/workbook/port.ts";
import { j7, planRows } from "../support/plan-rows.ts";

function findings(plan: Grid): readonly (readonly unknown[])[] {
  return checkReading(readModel(templateTree("T1", "en"), templateData("T1", "en")), undefined, plan)
    .filter(({ place }) => place?.table === "plan")
    .map(({ code, variant = "", severity, place, kpi }) => [
      `${code} ${variant}`.trim(),
      severity,
      kpi,
      place?.row,
      place?.column,
    ]);
}

describe("a decision of the latest month", () => {
  test("that has everything is fine", () => {
    expect(findings(planRows("en", j7))).toEqual([]);
  });

  test("lacks resources and schedule (P-43), or one of them", () => {
    const without = { hours: "", due: "" };
    expect(findings(planRows("en", { ...j7, ...without }))).toEqual([["P-43", "note", "ANC.A.O", 2, "hours"]]);
    expect(findings(planRows("en", { ...j7, hours: "" }))).toEqual([["P-43 hours", "note", "ANC.A.O", 2, "hours"]]);
    expect(findings(planRows("en", { ...j7, due: "" }))).toEqual([["P-43 due", "note", "ANC.A.O", 2, "due"]]);
  });

  test("lacks agreement (P-44)", () => {
    expect(findings(planRows("en", { ...j7, agreement: "" }))).toEqual([["P-44", "note", "ANC.A.O", 2, "agreement"]]);
  });

  test("is hardly ours to move (P-16)", () => {
    expect(findings(planRows("en", { ...j7, id: "ANC.P" }))).toEqual([["P-16 decided", "warning", "ANC.P", 2, "id"]]);
  });

  test("ends before it begins", () => {
    expect(findings(planRows("en", { ...j7, due: "2026-11-03" }))).toEqual([["P-43 order", "error", "ANC.A.O", 2, "due"]]);
  });

  test("is about a KPI that the tree does not have", () => {
    expect(findings(planRows("en", { ...j7, id: "gone" }))).toEqual([["P-38 plan-unknown-kpi", "warning", null, 2, "id"]]);
  });

  test("is told from those of earlier months, which are past", () => {
    expect(findings(planRows("en", { month: "2026-09", id: "ANC.P" }))).toEqual([]);
  });

  test("is spoken of by its name", () => {
    const plan = planRows("ja", { ...j7, agreement: "" });
    const problems = checkReading(readModel(templateTree("T1", "ja"), templateData("T1", "ja")), undefined, plan);
    const noted = problems.find(({ code }) => code === "P-44");
    expect(noted && sayProblem(noted, "ja")).toBe(
      "「オンボーディング完了率」の合意の記録がありません。誰といつ合意したかを残しましょう。",
    );
  });
});
