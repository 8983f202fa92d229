import { type Language, sheetWords } from "#language";
import type { SheetId, Workbook } from "#workbook";
import { healthSheetWords as words } from "../language/words/health-sheet-words.ts";

/** Scores some months ago, and who has left since: enough to see recall, precision and a surprise. */
const SAMPLE: readonly (readonly [score: number, hasLeft: boolean])[] = [
  [92, false],
  [88, false],
  [85, true],
  [81, false],
  [76, false],
  [71, false],
  [64, false],
  [58, true],
  [52, false],
  [45, true],
  [33, true],
  [28, false],
];

/** Scores from this one on are called healthy. */
const THRESHOLD = 60;

/**
 * Adds a sheet that tests a health score against who has left: sample accounts to replace, the result as a formula, and the
 * accounts that left although they looked healthy.
 *
 * @throws FormulaRefused when the spreadsheet does not understand the formulas; then there is no new sheet.
 */
export function insertHealthTest(workbook: Workbook, language: Language): SheetId {
  const say = (name: keyof typeof words): string => words[name][language];
  const tested = { formula: `=KPI_HEALTH_TEST(B1:B500;C1:C500;${THRESHOLD})` };
  const surprises = { formula: `=IFERROR(FILTER(A2:B500;B2:B500>=${THRESHOLD};C2:C500="${say("yes")}");"—")` };
  const beside = new Map<number, string | typeof tested>([
    [0, tested],
    [3, say("surprises")],
    [4, surprises],
  ]);
  const header = [say("account"), say("score"), say("hasLeft"), say("learned"), say("result")];
  const accounts = SAMPLE.map(([score, hasLeft], at) => [
    `${say("account")} ${at + 1}`,
    score,
    say(hasLeft ? "yes" : "no"),
    "",
    beside.get(at) ?? "",
  ]);
  const sheet = workbook.addSheet(sheetWords.health[language], "health", [header, ...accounts]);
  workbook.select(sheet, 1, 1);
  return sheet;
}
