import { describe, expect, test } from "vitest";
import { KPI_CHECK } from "../../src/functions/kpi-check.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_FOCUS } from "../../src/functions/kpi-focus.ts";
import { KPI_GAP } from "../../src/functions/kpi-gap.ts";
import { composeReport } from "../../src/report/compose-report.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { type TemplateId, templateIds } from "../../src/templates/templates.ts";
import { plainRequest } from "../support/plain-request.ts";
import { openReportSession } from "../support/report-session.ts";

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
    ]);
  });
});
