import { expect, test } from "vitest";
import { readHealthResult } from "../../src/sheets/customers/read-health-result.ts";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession } from "../support/report-session.ts";

/** Scores and who has left: 2 found, 3 missed, 6 wrongly called, 9 rightly left alone (H.5). */
const left = [80, 75, 70, 40, 30];
const stayed = [85, 78, 72, 66, 64, 62, 61, 60, 90, 50, 45, 55, 35, 58, 57];

test("what the sheet of the score's test says is said in the report", async () => {
  const accounts = [...left.map((score) => [score, "はい"] as const), ...stayed.map((score) => [score, "いいえ"] as const)];
  const rows = accounts.map(([score, hasLeft], at) => [
    `企業 ${at + 1}`,
    score,
    hasLeft,
    "",
    at === 0 ? "=KPI_HEALTH_TEST(B1:B21;C1:C21;60)" : "",
  ]);
  const session = await openReportSession({
    sheets: [
      ["KPIツリー", templateTree("T1", "ja")],
      ["実績・目標", templateData("T1", "ja")],
      ["ヘルススコア検証", [["企業", "当時のスコア", "その後解約", "", "結果"], ...rows]],
    ],
  });
  session.refresh();
  expect(session.page("月次レポート").map(([, text]) => text)).toContain(
    "× ヘルススコア: 捕捉率40.0%、的中率25.0%、AUC0.51。このスコアは解約を予測していません。びっくり解約 3社。",
  );
});

test("a sheet without an answer, or with an error, is no result", () => {
  expect(readHealthResult(null)).toBeNull();
  expect(
    readHealthResult([
      ["企業", "当時のスコア"],
      ["A", 80],
    ]),
  ).toBeNull();
  expect(
    readHealthResult([
      ["Recall", "Precision", "AUC", "Verdict"],
      ["#ERROR!", "", "", ""],
    ]),
  ).toBeNull();
});
