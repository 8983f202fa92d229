import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { composeLookBack } from "../../src/report/compose/compose-look-back.ts";
import { reportContext } from "../../src/report/compose/report-context.ts";
import type { RawGrid } from "../../src/sheets/cells/raw-grid.ts";
import type { History } from "../../src/sheets/history/history.ts";
import type { Plan } from "../../src/sheets/plan/plan.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { closeTable } from "../support/close-table.ts";
import { plainPlan } from "../support/plain-plan.ts";
import { plainRequest } from "../support/plain-request.ts";

const tree: RawGrid = [
  ["ID", "Parent", "Op", "Name", "Unit", "Target", "Controllability"],
  ["R", "", "=", "付帯売上", "円/月", 1_500_000, ""],
  ["P", "R", "×", "単価", "円/社", "", 1],
  ["C", "R", "×", "客数", "社", "", 1],
  ["O", "R", "×", "完了率", "%", 0.8, 5],
];
const months = ["KPI", "2026-07", "2026-08", "2026-09", "2026-10"];
const data = (completion: readonly (number | "")[], customers: readonly number[] = [200, 200, 200, 200]): RawGrid => [
  months,
  ["P", 10000, 10000, 10000, 10000],
  ["C", ...customers],
  ["O", ...completion],
];
const plan = (period: string, over: Partial<Plan> = {}): Plan => plainPlan(period, "O", over);

/** What the report of October says when it looks back on the months that were closed with these numbers. */
function looking(
  numbers: RawGrid,
  closed: readonly string[],
  { language = "ja" as Language, plans = [] as Plan[], now = tree } = {},
) {
  const history: History = closed.map((period) => closeTable({ tree, data: numbers }, period, plans));
  const { model } = readModel(now, numbers, history);
  const context = reportContext(model, 3, language);
  return composeLookBack(context, { ...plainRequest(language), history, plans }).sentences;
}

describe("looking back on the focus of a month", () => {
  test("says where the KPI went, whether it is at its goal, and what the KGI did", () => {
    const numbers = data([0.6, 0.6, 0.6, 0.65]);
    expect(looking(numbers, ["2026-09"])).toEqual([
      "2026年9月のフォーカス「完了率」: 60.0%→65.0%(2026年10月、目標80.0%には未達)。付帯売上は+100,000円。KPIもKGIも改善しました。",
      "付帯売上は、締めた直近1か月のうち0か月で目標を達成しました(達成率、古い順: 75.0%)。",
    ]);
    expect(looking(numbers, ["2026-09"], { language: "en" })).toEqual([
      "The focus of September 2026, 完了率: 60.0% → 65.0% in October 2026 (goal 80.0%: not reached). 付帯売上: +¥100,000. Both improved.",
      "付帯売上: closed months that met the target: 0 of the last 1 (achieved, earliest first: 75.0%).",
    ]);
  });

  test.each([
    { completion: 0.8, customers: 200, said: "目標80.0%を達成)。付帯売上は+400,000円。KPIもKGIも改善しました。" },
    {
      ...{ completion: 0.65, customers: 180 },
      said: "付帯売上は▲30,000円。KPIは改善しましたが、KGIは改善していません。KPIとKGIのつながりを確かめましょう。",
    },
    {
      ...{ completion: 0.6, customers: 210 },
      said: "付帯売上は+60,000円。KPIは改善していませんが、KGIは改善しました。ほかの要素が動かしています。",
    },
    { completion: 0.6, customers: 190, said: "付帯売上は▲60,000円。KPIは改善していません。進め方を見直しましょう。" },
  ])("tells a completion of $completion with $customers customers apart", ({ completion, customers, said }) => {
    const [sentence] = looking(data([0.6, 0.6, 0.6, completion], [200, 200, 200, customers]), ["2026-09"]);
    expect(sentence).toContain(said);
  });

  test("goes back three months, the latest first, each to the month after it", () => {
    const sentences = looking(data([0.6, 0.62, 0.61, 0.65]), ["2026-07", "2026-08", "2026-09", "2026-10"]);
    expect(sentences.map((sentence) => sentence.split("、")[0])).toEqual([
      "2026年9月のフォーカス「完了率」: 61.0%→65.0%(2026年10月",
      "2026年8月のフォーカス「完了率」: 62.0%→61.0%(2026年9月",
      "2026年7月のフォーカス「完了率」: 60.0%→62.0%(2026年8月",
      "付帯売上は",
    ]);
  });

  test("follows the plan: its start, its goal and the month in which it is judged", () => {
    const plans = [plan("2026-07", { from: 0.58, to: 0.62, judgedIn: "2026-09" })];
    expect(looking(data([0.6, 0.61, 0.63, 0.65]), ["2026-07"], { plans })[0]).toMatch(
      /58\.0%→63\.0%\(2026年9月、目標62\.0%を達成\)。付帯売上は\+60,000円。/,
    );
  });

  test("does not judge before the month that was planned for it", () => {
    const plans = [plan("2026-09", { judgedIn: "2026-12" })];
    expect(looking(data([0.6, 0.6, 0.6, 0.65]), ["2026-09"], { plans })[0]).toMatch(
      /60\.0%→65\.0%\(2026年10月.*判定前です\(判定月 2026年12月\)。$/,
    );
    expect(looking(data([0.6, 0.6, 0.6, 0.65]), ["2026-09"], { plans, language: "en" })[0]).toMatch(
      / To be judged in December 2026\.$/,
    );
  });

  test("keeps the plan's KPI as the focus, and the report's pick where there is no plan", () => {
    const plans = [plan("2026-09", { kpi: "C" })];
    expect(looking(data([0.6, 0.6, 0.6, 0.65]), ["2026-09"], { plans })[0]).toMatch(
      /^2026年9月のフォーカス「客数」: 200社→200社/,
    );
    expect(looking(data([0.6, 0.6, 0.6, 0.65]), ["2026-09"], { plans: [plan("2026-09", { kpi: "gone" })] })[0]).toMatch(
      /「完了率」/,
    );
  });

  test("says so when numbers are missing, and when the KPI is gone", () => {
    expect(looking(data([0.6, 0.6, 0.6, ""]), ["2026-09"])[0]).toBe(
      "2026年9月のフォーカス「完了率」: 60.0%→－(2026年10月)。付帯売上は－。数字がそろわないため、判断していません。",
    );
    const now = tree.filter(([id]) => id !== "O");
    expect(looking(data([0.6, 0.6, 0.6, 0.6]), ["2026-09"], { now })[0]).toBe(
      "2026年9月のフォーカス「完了率」は、今のツリーにはありません。",
    );
  });

  test("says what is missing where no month was closed, or none before this one", () => {
    expect(looking(data([0.6, 0.6, 0.6, 0.65]), [])).toEqual([
      "締めた月がまだありません。メニュー Kigi > 月を締める を選ぶと、ここで振り返ります。",
    ]);
    expect(looking(data([0.6, 0.6, 0.6, 0.65]), ["2026-10"])[0]).toBe(
      "これより前に、フォーカスを決めて締めた月はありません。今月を締めると、来月ここで振り返ります。",
    );
  });
});

describe("how often a KGI met its target", () => {
  test("counts the last six closed months as they were judged then", () => {
    const numbers = data([0.8, 0.7, 0.9, 0.65]);
    const goals = looking(numbers, ["2026-07", "2026-08", "2026-09"]).at(-1);
    expect(goals).toBe("付帯売上は、締めた直近3か月のうち2か月で目標を達成しました(達成率、古い順: 100.0%、87.5%、112.5%)。");
    const raised = tree.map((row) => (row[0] === "R" ? ["R", "", "=", "付帯売上", "円/月", 9_000_000, ""] : row));
    expect(looking(numbers, ["2026-07", "2026-08", "2026-09"], { now: raised }).at(-1)).toBe(goals);
  });
});
