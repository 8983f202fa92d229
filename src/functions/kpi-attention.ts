import { attention, attentionRows, buildTree } from "#engine";
import { rowWords, say, verdictWords } from "#language";
import { readMeanings } from "../sheets/tree/read-meanings.ts";
import { readTree } from "../sheets/tree/read-tree.ts";
import { type Answer, answer, header } from "./answer.ts";
import { tableArgument } from "./arguments.ts";

/**
 * Counts the KPIs that people follow: nine in a tree or six for one person are too many. 追っているKPIを数え、多すぎないかを確かめます(ツリーで9個、1人で6個から多すぎ)。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @return {string[][]} Owner, Tracked, Verdict; the last row is the total.
 * @customfunction
 */
export function KPI_ATTENTION(tree: unknown): Answer {
  return answer("KPI_ATTENTION", tree, () => {
    const table = readTree(tableArgument(tree, "tree"));
    const built = buildTree(table.definitions).tree;
    const { owners, total, verdict } = attention(attentionRows(built, readMeanings(built)));
    const language = table.language ?? "en";
    return [
      header(["owner", "tracked", "verdict"], language),
      ...owners.map((each) => {
        return [each.owner ?? rowWords.nobody[language], each.tracked, say(verdictWords.attention[each.verdict], language)];
      }),
      [rowWords.total[language], total, say(verdictWords.attention[verdict], language)],
    ];
  });
}
