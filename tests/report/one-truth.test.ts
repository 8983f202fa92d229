import { describe, expect, test } from "vitest";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_ELASTICITY } from "../../src/functions/kpi-elasticity.ts";
import { KPI_FOCUS } from "../../src/functions/kpi-focus.ts";
import { KPI_GAP } from "../../src/functions/kpi-gap.ts";
import { KPI_LEADLAG } from "../../src/functions/kpi-leadlag.ts";
import { KPI_LINKTEST } from "../../src/functions/kpi-linktest.ts";
import { KPI_STAGES } from "../../src/functions/kpi-stages.ts";
import { composeReport } from "../../src/report/compose/compose-report.ts";
import { listChecks } from "../../src/report/compose/list-checks.ts";
import type { SectionKey } from "../../src/report/section.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { type TemplateId, templateIds } from "../../src/templates/templates.ts";
import { plainRequest } from "../support/plain-request.ts";
import { openReportSession } from "../support/report-session.ts";
import { type Figures, type Row, report } from "../support/small-report.ts";

function answers(id: TemplateId) {
  const tree = templateTree(id, "en");
  const data = templateData(id, "en");
  const { model } = readModel(tree, data);
  const report = composeReport(model, plainRequest("en"));
  /** The number in a column of an answer, by the id of the KPI. */
  const column = (rows: unknown, idColumn: number, at: number) =>
    new Map((rows as unknown[][]).map((row) => [row[idColumn], row[at]]));
  return {
    report,
    contribution: column(KPI_CONTRIB(tree, data, undefined, undefined, undefined), 0, 5),
    gap: column(KPI_GAP(tree, data, undefined, undefined), 0, 5),
    impact: column(KPI_FOCUS(tree, data, undefined, undefined, undefined), 1, 5),
    score: column(KPI_FOCUS(tree, data, undefined, undefined, undefined), 1, 7),
    rank: column(KPI_FOCUS(tree, data, undefined, undefined, undefined), 1, 0),
  };
}

describe("cell and report say the same", () => {
  test.each(templateIds)("in template %s", (id) => {
    const { report, contribution, gap, impact, score, rank } = answers(id);
    for (const { factors, digits, unit } of report.factorSections) {
      // Parts are rounded so that they add up: each is less than one step away from the exact number.
      const step = (decimals: number): number => 10 ** -(unit.startsWith("%") ? decimals + 2 : decimals) * 1.000_001;
      for (const factor of factors) {
        expect(Math.abs((factor.contribution ?? 0) - Number(contribution.get(factor.id)))).toBeLessThan(
          step(digits.contribution),
        );
        expect(Math.abs((factor.gap ?? 0) - Number(gap.get(factor.id)))).toBeLessThan(step(digits.gap));
      }
    }
    for (const line of report.focus) {
      expect(line.rank ?? "").toBe(rank.get(line.id));
      if (line.rank === null) continue;
      expect(line.impact).toBe(impact.get(line.id));
      expect(line.score).toBe(score.get(line.id));
    }
    expect(report.focus.filter(({ isStarred }) => isStarred).length).toBeLessThanOrEqual(1);
  });
});

describe("the sections say what the cell functions answer", () => {
  const cells = (answer: unknown): unknown[][] => answer as unknown[][];
  const tableOf = (rows: readonly Row[], figures: Figures, key: SectionKey) =>
    report("en", rows, figures).sections.find((section) => section.key === key);

  test("stages: KPI_STAGES", () => {
    const { model } = readModel(templateTree("T6", "en"), templateData("T6", "en"));
    const section = composeReport(model, plainRequest("en")).sections.find(({ key }) => key === "stages");
    const shown = (section?.table?.rows ?? []).map(({ cells: row }) =>
      row.map((cell) => (typeof cell === "string" ? cell : (cell.value ?? ""))),
    );
    const answer = KPI_STAGES(
      [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]],
      [[150], [0.8], [0.75], [0.7], [0.6], [0.95]],
      [[""], [0.9], [0.85], [0.75], [0.65], [0.97]],
    );
    expect(shown.map((row) => row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 12) : cell)))).toEqual(
      cells(answer)
        .slice(1)
        .map((row) => row.slice(1).map((cell) => cell ?? "")),
    );
  });

  const column = (values: readonly number[]): number[][] => values.map((value) => [value]);
  const leading = [60, 62, 65, 64, 68, 72, 75, 74, 78, 80, 79, 82];
  const lagging = [95, 94, 93.6, 94.1, 94.4, 94.2, 94.9, 95.6, 96, 95.7, 96.6, 96.8];

  test("pairs: KPI_LEADLAG and KPI_ELASTICITY", () => {
    const rows: readonly Row[] = [
      { id: "K", op: "=", name: "K" },
      { id: "L", parent: "K", op: "~", name: "L" },
    ];
    const [said = ""] = (tableOf(rows, { K: lagging, L: leading }, "numbers")?.sentences ?? []).filter((text) =>
      text.includes("→"),
    );
    const found = cells(KPI_LEADLAG(column(leading), column(lagging), "")).find(([lag]) => lag === 2) ?? [];
    expect(said).toContain(`at a lag of 2 months (r of monthly changes ${Number(found[3]).toFixed(2)}, n=${found[1]})`);
    const [, [, doubled] = []] = cells(KPI_ELASTICITY(column(leading), column(lagging), 2));
    expect(said).toContain(`×${Number(doubled).toFixed(2)}`);
  });

  test("KPI and KGI: KPI_LINKTEST", () => {
    const rows: readonly Row[] = [
      { id: "K", op: "=", name: "K", target: 95 },
      { id: "L", parent: "K", op: "~", name: "L", target: 70, role: "KPI" },
    ];
    const said = tableOf(rows, { K: lagging, L: leading }, "numbers")?.sentences.find((text) => text.includes("agreed"));
    const [, [, , , , agreement, met, unmet] = []] = cells(
      KPI_LINKTEST(column(leading), column(leading.map(() => 70)), column(lagging), column(lagging.map(() => 95))),
    );
    const [share, metShare, unmetShare] = [agreement, met, unmet].map((part) => `${(Number(part) * 100).toFixed(1)}%`);
    expect(said).toContain(`(${share}); the KGI was met in ${metShare} of months with the KPI met, ${unmetShare} otherwise.`);
  });
});

describe("the checks of the report", () => {
  test.each(templateIds)("are those of KPI_CHECK, at most five, in template %s", async (id) => {
    const [tree, data] = [templateTree(id, "en"), templateData(id, "en")];
    const session = await openReportSession({
      sheets: [
        ["Tree", tree],
        ["Data", data],
      ],
      locale: "en_US",
      userLocale: "en",
    });
    session.refresh();
    const rows = session.page("Monthly report");
    const start = rows.findIndex(([mark]) => mark === "§10") + 1;
    const shown = rows
      .slice(
        start,
        rows.findIndex(([mark], at) => at > start && mark !== "•"),
      )
      .map(([, text = ""]) => text);
    const found = (KPI_CHECK(tree, data) as unknown as string[][]).slice(1).map(([, , , message]) => message);
    const rest = found.length - 5;
    expect(shown.map((line) => line.replace(/^[×△・] /, ""))).toEqual([
      ...(found.length === 0 ? ["No problems found."] : found.slice(0, 5)),
      ...(rest > 0 ? [`${rest} more: choose Kigi > Check the tree.`] : []),
      id === "T4" || id === "T5b"
        ? "Next: agree on what to work on; there is nothing that the ranking could propose."
        : "Next: decide what to work on (sidebar > Focus > Decide on this one).",
    ]);
  });

  test("are at most five, errors first, and of notes that say the same the first two; the others are counted", () => {
    const problem = (code: string, severity: "error" | "note", message: string) => ({ code, severity, message, period: "" });
    const notes = ["a", "b", "c", "d"].map((name) => problem("P-23", "note", `${name} has no baseline`));
    expect(listChecks([...notes, problem("P-36", "error", "a hole")], 0, "en")).toEqual([
      "× a hole",
      "・ a has no baseline",
      "・ b has no baseline",
      "2 more: choose Kigi > Check the tree.",
    ]);
    const holes = Array.from({ length: 7 }, (_, at) => problem("P-36", "error", `hole ${at}`));
    expect(listChecks([...notes, ...holes], 0, "en")).toEqual([
      ...["× hole 0", "× hole 1", "× hole 2", "× hole 3", "× hole 4"],
      "6 more: choose Kigi > Check the tree.",
    ]);
    expect(listChecks([], 1, "en")).toEqual(["No problems found.", "Muted: 1."]);
  });
});
