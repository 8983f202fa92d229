import { areaWords, type Language, roleWords, stageWords, type TreeField, timingWords, treeHeaders } from "#language";
import type { TemplateMark, TemplateRow } from "./template.ts";
import { type TemplateId, templateOf } from "./templates.ts";
import { englishUnits } from "./unit-words.ts";

const COLUMNS: readonly TreeField[] = [
  "id",
  "parent",
  "op",
  "name",
  "unit",
  "direction",
  "timing",
  "stage",
  "area",
  "controllability",
  "target",
  "baseline",
  "role",
];

/**
 * A template as a tree table: a header row, then one row per KPI. What is better when lower begins at its first sample value:
 * against a target alone, its achievement would be the wrong way round.
 *
 * @returns Rows of texts and numbers; "" for a blank.
 */
export function templateTree(id: TemplateId, language: Language): (string | number)[][] {
  const { rows } = templateOf(id);
  const hasBaselines = rows.some(isLowerBetter);
  const columns = COLUMNS.filter((column) => hasBaselines || column !== "baseline");
  const header = columns.map((column) => treeHeaders[column][language]);
  return [header, ...rows.map((row) => treeRow(row, hasBaselines, language))];
}

/** Where a row of a template has its mark. */
const MARK = 13;

function isLowerBetter(row: TemplateRow): boolean {
  return row[MARK]?.endsWith("↓") ?? false;
}

function treeRow(row: TemplateRow, hasBaselines: boolean, language: Language): (string | number)[] {
  const [id, parent, operator, ja, en, unit, timing, stage, area, controllability, previous, current, target, mark] = row;
  return [
    id,
    parent,
    operator,
    language === "ja" ? ja : en,
    language === "ja" ? unit : (englishUnits[unit] ?? unit),
    isLowerBetter(row) ? "↓" : "↑",
    timingWords[timing][language],
    stage === "" ? "" : stageWords[stage][language],
    area === "" ? "" : areaWords[area][language],
    controllability ?? "",
    target ?? "",
    ...(hasBaselines ? [isLowerBetter(row) ? (previous ?? current ?? "") : ""] : []),
    mark ? roleOf(mark, language) : "",
  ];
}

function roleOf(mark: TemplateMark, language: Language): string {
  if (mark === "micro") return roleWords.micro[language];
  if (mark === "constant") return roleWords.constant[language];
  return mark.replace("↓", "");
}
