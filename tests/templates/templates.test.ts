import { describe, expect, it, test } from "vitest";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_FOCUS } from "../../src/functions/kpi-focus.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { KPI_TEMPLATE } from "../../src/functions/kpi-template.ts";
import { readTree } from "../../src/sheets/tree/read-tree.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { findTemplate, templateIds } from "../../src/templates/templates.ts";
import { rowOf, tableOf } from "../functions/answered-table.ts";
import { template } from "../golden/template.ts";

describe.each(templateIds)("template %s", (id) => {
  const golden = template(id);
  const tree = tableOf(KPI_TEMPLATE(id, "ja"));
  const data = templateData(id, "ja");

  it("is the tree of the reference: ids, parents, operators, names (vectors/templates.json)", () => {
    const { definitions, problems } = readTree(tree);
    expect(problems).toEqual([]);
    expect(definitions.map((row) => [row.id, row.parent, row.operator, row.name, row.unit, row.target])).toEqual(
      golden.nodes.map((node) => [
        node.id,
        node.parent,
        node.op,
        node.ja,
        node.unit,
        hasArithmetic(node.id) ? null : node.target,
      ]),
    );
  });

  function hasArithmetic(parent: string): boolean {
    return golden.nodes.some((node) => node.parent === parent && node.op !== "~");
  }

  it("rolls up to the values of the reference", () => {
    const answer = rowOf(tableOf(KPI_ROLLUP(tree, data, "", "")), golden.root);
    expect(answer[2]).toBeCloseTo(golden.rollup.prev, 8);
    expect(answer[3]).toBeCloseTo(golden.rollup.cur, 8);
  });

  it("means the same in English", () => {
    const meaning = (language: string) =>
      readTree(tableOf(KPI_TEMPLATE(id, language))).definitions.map(
        ({ name: _, unit: __, stage: ___, area: ____, role: _____, ...rest }) => rest,
      );
    expect(meaning("en")).toEqual(meaning("ja"));
    expect(JSON.stringify(KPI_TEMPLATE(id, "en"))).not.toMatch(/[\u3040-\u30ff\u3400-\u9fff]/);
  });
});

const explained = templateIds.filter((id) => template(id).contribution_prev_to_cur);
const ranked = templateIds.filter((id) => template(id).focus_valid);

test.each(explained)("%s: the change is explained as in the reference", (id) => {
  const answer = tableOf(KPI_CONTRIB(KPI_TEMPLATE(id, "ja"), templateData(id, "ja"), "", "", ""));
  for (const [kpi, value] of Object.entries(template(id).contribution_prev_to_cur ?? {})) {
    expect(rowOf(answer, kpi)[5]).toBeCloseTo(value, 6);
  }
});

test.each(ranked)("%s: the focus is ranked as in the reference, with its scores", (id) => {
  const focus = template(id).focus ?? [];
  const answer = tableOf(KPI_FOCUS(KPI_TEMPLATE(id, "ja"), templateData(id, "ja"), "", "", ""));
  const rows = answer.slice(1).filter(([rank]) => rank !== "");
  expect(rows.map(([, kpi]) => kpi)).toEqual(focus.map(({ id: kpi }) => kpi));
  for (const [at, { score }] of focus.entries()) expect(rows[at]?.[7]).toBeCloseTo(score, 6);
});

test.each([
  ["t5", "T5a"],
  [" Ｔ１ ", "T1"],
  ["T5B", "T5b"],
  ["T8", null],
])("%s is template %s", (typed, id) => {
  expect(findTemplate(typed)).toBe(id);
});
