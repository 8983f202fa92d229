import { sayProblem } from "#language";
import { checkTables } from "../sheets/check-tables.ts";
import { type Answer, answer, header } from "./answer.ts";
import { isOmitted, tableArgument } from "./arguments.ts";

/**
 * Lists what is wrong or misleading in a tree and its data. KPIツリーとデータの誤りや、誤解のもとになる点を一覧にします。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data Optional. The data table. / 省略可。実績の表。
 * @return {string[][]} Code, Severity (error, warning, note), ID, Message; the worst first.
 * @customfunction
 */
export function KPI_CHECK(tree: unknown, data: unknown): Answer {
  return answer("KPI_CHECK", tree, () => {
    const dataTable = isOmitted(data) ? null : tableArgument(data, "data");
    const { problems, language } = checkTables(tableArgument(tree, "tree"), dataTable);
    return [
      header(["code", "severity", "id", "message"], language),
      ...problems.map((problem) => [problem.code, problem.severity, problem.kpi, sayProblem(problem, language)]),
    ];
  });
}
