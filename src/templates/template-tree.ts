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
  "role",
];

/**
 * A template as a tree table: a header row, then one row per KPI.
 *
 * @returns Rows of texts and numbers; "" for a blank.
 */
export function templateTree(id: TemplateId, language: Language): (string | number)[][] {
  const header = COLUMNS.map((column) => treeHeaders[column][language]);
  return [header, ...templateOf(id).rows.map((row) => treeRow(row, language))];
}

function treeRow(row: TemplateRow, language: Language): (string | number)[] {
  const [id, parent, operator, ja, en, unit, timing, stage, area, controllability, , , target, mark] = row;
  return [
    id,
    parent,
    operator,
    language === "ja" ? ja : en,
    language === "ja" ? unit : (englishUnits[unit] ?? unit),
    mark.endsWith("↓") ? "↓" : "↑",
    timingWords[timing][language],
    stage === "" ? "" : stageWords[stage][language],
    area === "" ? "" : areaWords[area][language],
    controllability ?? "",
    target ?? "",
    roleOf(mark, language),
  ];
}

function roleOf(mark: TemplateMark, language: Language): string {
  if (mark === "micro") return roleWords.micro[language];
  if (mark === "constant") return roleWords.constant[language];
  return mark.replace("↓", "");
}
