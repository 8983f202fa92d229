import { InvalidInputError } from "#engine";
import { templateTree } from "../templates/template-tree.ts";
import { findTemplate, templateIds } from "../templates/templates.ts";
import { type Answer, answer } from "./answer.ts";
import { missingArgument, textArgument } from "./arguments.ts";
import { languageArgument } from "./language-argument.ts";

/**
 * Returns the tree table of a ready-made template. 用意されたテンプレートのKPIツリーの表を返します。
 *
 * @param {string} id T1 … T7 (T5a and T5b are variants). / テンプレートの番号(T5a と T5b は別案)。
 * @param {string} language Optional. "ja" for Japanese, "en" for English; English if left out. / 省略可。"ja" で日本語、"en" で英語。
 * @return {string[][]} A tree table with its header row.
 * @customfunction
 */
export function KPI_TEMPLATE(id: unknown, language: unknown): Answer {
  return answer("KPI_TEMPLATE", null, () => {
    const found = textArgument(id, "id");
    if (found === "") throw missingArgument("id");
    const template = findTemplate(found);
    if (template === null) throw new InvalidInputError("template-unknown", { found, known: templateIds.join(", ") });
    return templateTree(template, languageArgument(language, "language"));
  });
}
