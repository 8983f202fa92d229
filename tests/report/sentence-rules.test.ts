import { describe, expect, test } from "vitest";
import { composeReport } from "../../src/report/compose/compose-report.ts";
import type { ReportRequest } from "../../src/report/report-request.ts";
import { previousHeader } from "../../src/report/say/previous-header.ts";
import { readModel } from "../../src/sheets/read-model.ts";
import { plainPlan } from "../support/plain-plan.ts";
import { plainRequest } from "../support/plain-request.ts";
import { type Row, report, sentencesOf } from "../support/small-report.ts";

/* The rules by which the report finds its sentences, each in both languages, with numbers that can be checked by hand. */

/** Sales are a price times buyers. */
const sales: readonly Row[] = [
  { id: "S", op: "=", name: "売上", unit: "円/月", target: 1500 },
  { id: "P", parent: "S", op: "×", name: "単価", unit: "円/人" },
  { id: "B", parent: "S", op: "×", name: "客数", unit: "人" },
];

describe("the KGI", () => {
  test.each([
    ["ja", "売上は1,100円(前月差 +100円、+10.0%)。目標1,500円に対し73.3%、△注意です。"],
    ["en", "売上 was ¥1,100 (+¥100, +10.0% vs last month), 73.3% of the ¥1,500 target: at risk."],
  ] as const)("changed: value, difference, per cent, target (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 11], B: [100, 100] }).conclusion[0]).toBe(sentence);
  });

  test.each([
    ["ja", "合計はほぼ横ばいですが、内訳は打ち消し合っています(増 +225円 / 減 ▲225円)。"],
    ["en", "The total is almost flat, but factors cancel out (+¥225 / −¥225)."],
  ] as const)("flat outside, moving inside (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 12.5], B: [100, 80] }).conclusion[1]).toBe(sentence);
  });

  test.each([
    ["ja", "前月の実績がないため、比較は来月から表示します。"],
    ["en", "No previous month; comparison starts next month."],
  ] as const)("without a month before (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10], B: [100] }).conclusion).toContain(sentence);
  });

  test.each([
    ["ja", "前の期間の実績がないため、比較は次の期間から表示します。", "前の期間"],
    ["en", "No earlier period; comparison starts with the next one.", "Period before"],
  ] as const)("in a quarter without one before (%s)", (language, sentence, header) => {
    const { model } = readModel(
      [
        ["ID", "Parent", "Op", "Name"],
        ["S", "", "=", "売上"],
      ],
      [
        ["KPI", "2025Q1"],
        ["S", 100],
      ],
    );
    const quarter = composeReport(model, plainRequest(language));
    expect(quarter.conclusion).toContain(sentence);
    expect(previousHeader(quarter)).toBe(header);
  });

  test.each([
    ["ja", "1件が未入力のため(客数)、2025年1月の売上は計算していません。"],
    ["en", "Inputs missing: 1 (客数). 売上 of January 2025 is not calculated."],
  ] as const)("with an input of the month before missing, which can still be filled in (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 11], B: ["", 100] }).conclusion[1]).toBe(sentence);
  });

  test.each([
    ["ja", "1件が未入力のため(客数)、売上は計算していません。"],
    ["en", "Inputs missing: 1 (客数). 売上 is not calculated."],
  ] as const)("with an input missing (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 11], B: [100, ""] }).conclusion[0]).toBe(sentence);
  });

  test.each([
    ["ja", "売上は目標を達成しました(達成率106.7%)。次は客数です。"],
    ["en", "売上: target met (106.7%). Next: 客数."],
  ] as const)("met its target: what comes next (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 20], B: [100, 80] }).kgiSentences).toContain(sentence);
  });

  test.each([
    ["ja", "成約率は25.0%(前月差 +5.0pt)。目標50.0%に対し達成率50.0%、×未達です。"],
    ["en", "成約率 was 25.0% (+5.0pt vs last month); the target is 50.0%, 50.0% achieved: missed."],
  ] as const)("in per cent itself: what is achieved is not taken for the rate (%s)", (language, sentence) => {
    const rate: readonly Row[] = [{ id: "R", op: "=", name: "成約率", unit: "%", target: 0.5 }];
    expect(report(language, rate, { R: [0.2, 0.25] }).conclusion[0]).toBe(sentence);
  });

  test("small numbers have as many decimals as their difference", () => {
    const stories: readonly Row[] = [{ id: "T", op: "=", name: "成功事例", unit: "件/月" }];
    expect(report("ja", stories, { T: [0.33, 1.5] }).conclusion[0]).toBe("成功事例は1.50件(前月差 +1.17件、+354.5%)です。");
  });

  const churn: readonly Row[] = [{ id: "C", op: "=", name: "解約率", unit: "%", direction: "↓", target: 0.02 }];

  test.each([
    ["ja", [0.03, 0.025], "解約率は0.5pt下がり、改善しました。"],
    ["en", [0.03, 0.025], "解約率 fell 0.5pt: improved."],
    ["ja", [0.025, 0.03], "解約率は0.5pt上がり、悪化しました。"],
    ["en", [0.025, 0.03], "解約率 rose 0.5pt: worse."],
    ["ja", [0.03, 0.02], "解約率は目標を達成しました。"],
    ["en", [0.03, 0.02], "解約率: target met."],
  ] as const)("that should fall (%s, %j)", (language, figures, sentence) => {
    expect(report(language, churn, { C: figures }).kgiSentences).toContain(sentence);
  });
});

describe("what comes before any number", () => {
  const problem = { code: "P-17", severity: "error", period: "2025-02" } as const;
  const figures = { P: [10, 11], B: [100, 100] };
  const [unchanged] = report("ja", sales, figures).conclusion;

  test("a typed value that its parts contradict; of many, two and how many more", () => {
    const problems = ["あ", "い", "う", "え"].map((message) => ({ ...problem, message }));
    const [first, second] = report("ja", sales, figures, { problems: problems.slice(0, 1) }).conclusion;
    expect([first, second]).toEqual(["× 先に確認: あ", unchanged]);
    expect(report("ja", sales, figures, { problems }).conclusion.slice(0, 4)).toEqual([
      "× 先に確認: あ",
      "× 先に確認: い",
      "ほかに2件あります(メニュー Kigi > ツリーを点検)。",
      unchanged,
    ]);
  });

  test("not one of a month that the report does not look at, nor another problem", () => {
    const problems = [
      { ...problem, period: "2024-12", message: "あ" },
      { ...problem, code: "P-19", message: "い" },
    ];
    expect(report("ja", sales, figures, { problems }).conclusion[0]).toBe(unchanged);
  });
});

describe("what moved it", () => {
  test("a change that is the effect itself is said once", () => {
    const sum: readonly Row[] = [
      { id: "S", op: "=", name: "利益", unit: "円/月" },
      { id: "A", parent: "S", op: "+", name: "売上", unit: "円/月" },
    ];
    expect(report("ja", sum, { A: [0, 300] }).factorSections[0]?.reason).toBe(
      "すべての要素が改善しました。最大は売上(+300円)です。",
    );
  });

  test("of a gap with many parts four are named, and all others are counted, listed or not", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `K${at}`);
    const sum: readonly Row[] = [
      { id: "S", op: "=", name: "売上", unit: "円/月" },
      ...ids.map((id, at) => ({ id, parent: "S", op: "+", name: id, unit: "円/月", target: 200 + at })),
    ];
    const { factorSections } = report("ja", sum, Object.fromEntries(ids.map((id) => [id, [100, 100]])));
    expect(factorSections[0]?.sentences).toContain(
      "目標との差 1,266円の内訳: K11 111円、K10 110円、K9 109円、K8 108円 ほか8件。",
    );
  });

  test("stands in the conclusion too, as it does below", () => {
    const { conclusion, factorSections } = report("ja", sales, { P: [10, 11], B: [100, 80] });
    expect(conclusion[1]).toBe("売上を最も下げたのは客数(−20.0%、▲210円)です。");
    expect(factorSections[0]?.reason).toBe(conclusion[1]);
  });

  test.each([
    ["ja", "売上を最も下げたのは客数(−20.0%、▲210円)です。"],
    ["en", "客数 pulled 売上 down most (−20.0%, −¥210)."],
  ] as const)("the largest loss (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 11], B: [100, 80] }).factorSections[0]?.sentences[0]).toBe(sentence);
  });

  test.each([
    ["ja", "すべての要素が改善しました。最大は客数(+20.0%、+210円)です。"],
    ["en", "All factors improved; the largest is 客数 (+20.0%, +¥210)."],
  ] as const)("all improved (%s)", (language, sentence) => {
    expect(report(language, sales, { P: [10, 11], B: [100, 120] }).factorSections[0]?.sentences[0]).toBe(sentence);
  });
});

/** Two series of a year, published with their correlations at every lag (`reference` of the lead–lag test, H.4). */
const completion = [60, 62, 65, 64, 68, 72, 75, 74, 78, 80, 79, 82].map((each) => each / 100);
const retention = [95, 94, 93.6, 94.1, 94.4, 94.2, 94.9, 95.6, 96, 95.7, 96.6, 96.8].map((each) => each / 100);
const tossUps = [6, 8, 10, 9, 12, 14, 16, 15, 18, 20, 22, 24];
const expansion = [60, 62, 85, 98, 92, 118, 142, 158, 149, 185, 196, 221];

describe("checks of the numbers: what leads", () => {
  const pair = (leading: string, lagging: string): readonly Row[] => [
    { id: "K", op: "=", name: lagging, unit: "" },
    { id: "L", parent: "K", op: "~", name: leading, unit: "" },
  ];

  test.each([
    [
      "ja",
      "△ 完了率→NRR: ラグ2か月で連動しています(前月差の相関0.94、n=9)。ただし2倍になっても1.08倍で「同じようには増えません」。",
    ],
    ["en", "△ 完了率 → NRR: linked at a lag of 2 months (r of monthly changes 0.94, n=9), but doubling it gives only ×1.08."],
  ] as const)("linked, but not alike (%s): r 0.943 at lag 2, ×1.083", (language, sentence) => {
    expect(sentencesOf(report(language, pair("完了率", "NRR"), { K: retention, L: completion }), "numbers")).toContain(sentence);
  });

  test.each(["ja", "en"] as const)("linked and nearly alike (%s): ×1.96", (language) => {
    const said = sentencesOf(report(language, pair("トスアップ", "拡大MRR"), { K: expansion, L: tossUps }), "numbers");
    expect(said.find((sentence) => sentence.startsWith("○ トスアップ"))).toContain(language === "ja" ? "1.96倍" : "×1.96");
  });

  test.each([
    ["ja", "－ 先行と遅行(1組): データが4か月分のため、判断できません(12か月以上で表示)。"],
    ["en", "－ Leading and lagging (1): no judgement, months of data: 4 (12 or more needed)."],
  ] as const)("too few months (%s)", (language, sentence) => {
    const short = report(language, pair("完了率", "NRR"), { K: retention.slice(0, 4), L: completion.slice(0, 4) });
    expect(sentencesOf(short, "numbers")).toContain(sentence);
  });

  test.each([
    ["ja", /^△ A→B: 連動は確認できません\(前月差の相関.+どちらも増えているだけかもしれません\)。$/],
    ["en", /^△ A → B: no link found \(r of monthly changes .+; both may simply be growing\)\.$/],
  ] as const)("two series that merely grow (%s)", (language, sentence) => {
    const A = [10, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22];
    const B = [100, 103, 105, 109, 110, 114, 117, 118, 123, 125, 128, 131];
    const said = sentencesOf(report(language, pair("A", "B"), { K: B, L: A }), "numbers");
    expect(said).toContainEqual(expect.stringMatching(sentence));
  });

  test.each([
    ["ja", "同じ月に連動しています(前月差の相関1.00、n=11)"],
    ["en", "linked in the same month (r of monthly changes 1.00, n=11)"],
  ] as const)("two that move together have no lag (%s)", (language, words) => {
    const together = report(language, pair("A", "B"), { K: tossUps.map((each) => each * 10), L: tossUps });
    expect(sentencesOf(together, "numbers").find((sentence) => sentence.includes("→"))).toContain(words);
  });

  test.each([
    ["ja", /。直近6か月を除くと判定が変わります。$/],
    ["en", /\. Leaving out the last six months changes the verdict\.$/],
  ] as const)("a link that only the newest six months show is called unstable (%s)", (language, sentence) => {
    const quiet = [3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8];
    const swings = [25, 30, 10, -30, 50, -20];
    const L = [...quiet, ...swings];
    const K = [5, 5, 6, 5, 6, 5, 5, 6, 5, 6, 6, 5, ...swings];
    const lately = sentencesOf(report(language, pair("A", "B"), { K, L }), "numbers");
    expect(lately.find((each) => each.includes("→"))).toMatch(sentence);
    const before = sentencesOf(report(language, pair("A", "B"), { K: K.slice(0, 17), L: L.slice(0, 17) }), "numbers");
    expect(before.find((each) => each.includes("→"))).not.toMatch(sentence);
  });

  test("a number that never changes cannot be calculated", () => {
    const flat = report("ja", pair("完了率", "NRR"), { K: retention.map(() => 0.9), L: completion });
    expect(sentencesOf(flat, "numbers")).toContain("－ 完了率→NRR: 数字の動きが少なく、計算できません。");
  });
});

describe("checks of the numbers: KPI and KGI", () => {
  const rows: readonly Row[] = [
    { id: "G", op: "=", name: "KGI", unit: "件/月", target: 10 },
    { id: "K", parent: "G", op: "~", name: "対話", unit: "件/日", target: 5, role: "KPI" },
  ];
  // Both 5, KPI only 2, KGI only 1, neither 4 (H.10): 9 of 12, 5 of 7, 1 of 5.
  const G = [11, 11, 11, 11, 11, 9, 9, 11, 9, 9, 9, 9];
  const K = [6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4];

  test.each([
    ["ja", "○ 対話とKGI: 12か月のうち9か月(75.0%)で達成・未達が一致。KPI達成月のKGI達成は71.4%、未達月は20.0%。"],
    [
      "en",
      "○ 対話 and KGI agreed in 9 of 12 months (75.0%); the KGI was met in 71.4% of months with the KPI met, 20.0% otherwise.",
    ],
  ] as const)("agreement over a year (%s)", (language, sentence) => {
    expect(sentencesOf(report(language, rows, { G, K }), "numbers")).toContain(sentence);
  });

  test.each([
    [1, "－ 対話とKGI: KPIが12か月すべてで未達のため、関係を判断できません。"],
    [9, "－ 対話とKGI: KPIが12か月すべてで達成のため、関係を判断できません。"],
  ])("a KPI that was always %d tells nothing", (value, sentence) => {
    expect(sentencesOf(report("ja", rows, { G, K: K.map(() => value) }), "numbers")).toContain(sentence);
  });

  test("too few months, and no KPI to follow", () => {
    const short = report("ja", rows, { G: G.slice(0, 5), K: K.slice(0, 5) });
    expect(sentencesOf(short, "numbers")).toContain(
      "－ KPIとKGI: 目標と実績がそろうのは5か月分のため、判断できません(6か月以上で表示)。",
    );
    const [kgi = {}, kpi = {}] = rows;
    const untracked = report("en", [kgi, { ...kpi, role: "" }], { G, K });
    expect(sentencesOf(untracked, "numbers")).toContain("－ KPI and KGI: no KPI is marked as tracked (role KPI).");
  });
});

describe("checks of the numbers: the day and the score", () => {
  const daily = (timing: string): readonly Row[] => [
    { id: "G", op: "=", name: "売上", unit: "円/月", timing: "遅行" },
    { id: "K", parent: "G", op: "~", name: "電話", unit: "件/日", timing, cadence: "日次" },
  ];

  test.each([
    ["一致", "○ 日々の行動目標に遅行の数字はありません。", "○ 日報の項目はすべて一致の数字です。"],
    ["先行", "○ 日々の行動目標に遅行の数字はありません。", "△ 日報の項目に一致でない数字があります: 電話。"],
    ["遅行", "× 日々の行動目標に遅行の数字があります: 電話。", "△ 日報の項目に一致でない数字があります: 電話。"],
  ])("a daily number that is %s", (timing, ...sentences) => {
    expect(sentencesOf(report("ja", daily(timing), { G: [1], K: [1] }), "numbers").slice(0, 2)).toEqual(sentences);
  });

  test.each([
    ["ja", "× ヘルススコア: 捕捉率40.0%、的中率25.0%、AUC0.51。このスコアは解約を予測していません。びっくり解約 3社。"],
    ["en", "× Health score: recall 40.0%, precision 25.0%, AUC 0.51: it does not predict churn. Surprise churn: 3."],
  ] as const)("a score that does not tell who leaves (%s; H.5)", (language, sentence) => {
    const health = { recall: 0.4, precision: 0.25, auc: 38 / 75, surpriseChurn: 3, verdict: "does-not-predict" } as const;
    expect(sentencesOf(report(language, sales, { P: [1], B: [1] }, { health }), "numbers")).toContain(sentence);
  });
});

describe("stages", () => {
  const rates = (targets: readonly number[]): readonly Row[] => [
    { id: "R", op: "=", name: "更新社数", unit: "社" },
    { id: "A", parent: "R", op: "×", name: "契約", unit: "社", stage: "受注前" },
    { id: "U", parent: "R", op: "×", name: "利用率", unit: "%", stage: "利用", target: targets[1] ?? "" },
    { id: "S", parent: "R", op: "×", name: "完了率", unit: "%", stage: "設定", target: targets[0] ?? "" },
  ];
  const figures = { A: [150], S: [0.8], U: [0.75] };

  test.each([
    ["ja", "更新社数: 150社 →80.0%→ 120社 →75.0%→ 90社。", "最初に目標を下回るのは設定(80.0% < 90.0%)です。上流から整えます。"],
    [
      "en",
      "更新社数: 150 社 →80.0%→ 120 社 →75.0%→ 90 社.",
      "The first stage below target is Setup (80.0% < 90.0%): fix upstream first.",
    ],
  ] as const)("in the order of the journey, whatever that of the table (%s)", (language, ...sentences) => {
    expect(sentencesOf(report(language, rates([0.9, 0.8]), figures), "stages")).toEqual(sentences);
  });

  test("accounts that are counted behind the rates are no beginning of a journey", () => {
    const rows = rates([0.9, 0.8]).map((row) => (row.id === "A" ? { ...row, stage: "成果" } : row));
    expect(sentencesOf(report("ja", rows, figures), "stages")).toEqual([expect.stringMatching(/^シナリオはまだありません/)]);
  });

  test("all of them at their targets, and none with any", () => {
    expect(sentencesOf(report("ja", rates([0.8, 0.75]), figures), "stages")[1]).toBe("すべての段階が目標に届いています。");
    expect(sentencesOf(report("ja", rates([]), figures), "stages")).toHaveLength(1);
  });
});

describe("where nothing can be picked, the conclusion says why", () => {
  const believed: readonly Row[] = [
    { id: "G", op: "=", name: "解約率", unit: "%", direction: "↓", target: 0.01 },
    { id: "K", parent: "G", op: "~", name: "対話", unit: "件/日", target: 5 },
  ];
  const shares: readonly Row[] = [
    { id: "N", op: "=", name: "NPS", unit: "pt" },
    ...["A", "B"].flatMap((id): Row[] => [
      { id, parent: "N", op: "+", name: `${id}の寄与`, unit: "pt" },
      { id: `${id}.W`, parent: id, op: "×", name: `${id}の構成比`, unit: "%", target: 0.5 },
      { id: `${id}.N`, parent: id, op: "×", name: `${id}のNPS`, unit: "pt", target: 10 },
    ]),
  ];

  test.each([
    ["ja", "単独の効果を計算できないため、順位を付けていません: 仮説(~)でつながるKPI1件(連動は「数字の点検」で確認)。"],
    ["en", "Not ranked, because their effect alone cannot be computed: beliefs (~), which the checks of the numbers test (1)."],
  ] as const)("beliefs alone (%s)", (language, sentence) => {
    const { conclusion, focusSentences } = report(language, believed, { G: [0.03, 0.02], K: [3, 4] });
    expect(conclusion[conclusion.length - 1]).toBe(sentence);
    expect(focusSentences).toEqual([sentence]);
  });

  test("shares of one whole, beside what has reached its target", () => {
    const figures = { "A.W": [0.4, 0.4], "A.N": [10, 10], "B.W": [0.6, 0.6], "B.N": [10, 10] };
    expect(report("ja", shares, figures).focusSentences).toEqual([
      "単独の効果を計算できないため、順位を付けていません: 構成比2件(合計が常に100%)。",
      "順位を付けられるKPIはすべて、目標(なければ直近12か月の最良値)に達しています。",
    ]);
  });

  test("inputs that are missing", () => {
    const { conclusion } = report("ja", sales, { P: [10, 11], B: [100, ""] });
    expect(conclusion).toEqual(["1件が未入力のため(客数)、売上は計算していません。", "未入力の実績がそろうと、順位を付けます。"]);
  });

  test("no target and no month before", () => {
    const { conclusion } = report("ja", [{ id: "A", op: "=", name: "売上", unit: "円" }], { A: [1] });
    expect(conclusion[conclusion.length - 1]).toBe(
      "実績と目標(または比べる過去の月)がそろったKPIがないため、順位を付けられません。",
    );
  });
});

test("a pick below a belief says what it would bring more of: not of the KGI", () => {
  const rows: readonly Row[] = [
    { id: "C", op: "=", name: "解約率", unit: "%", direction: "↓", target: 0.01 },
    { id: "M", parent: "C", op: "~", name: "商談数", unit: "件/月" },
    { id: "U", parent: "M", op: "×", name: "利用者", unit: "人", target: 100 },
    { id: "R", parent: "M", op: "×", name: "1人あたり商談数", unit: "件/人", target: 5 },
  ];
  const figures = { C: [0.02], U: [100], R: [4] };
  const last = (language: "ja" | "en"): string | undefined => [...report(language, rows, figures).conclusion].pop();
  expect(last("ja")).toBe("今月の1つ: 1人あたり商談数。4件/人→5件/人にすると商談数が月+100件(年+1,200件)。");
  expect(last("en")).toBe(
    "This month's one: 1人あたり商談数. Raising it from 4 to 5 件/人 adds 100 件 a month (1,200 件 a year) to 商談数.",
  );
});

describe("what the month's one would bring", () => {
  const churn: readonly Row[] = [
    { id: "X", op: "=", name: "Churned", unit: "accounts", direction: "↓" },
    { id: "A", parent: "X", op: "+", name: "Churned early", unit: "accounts", direction: "↓", target: 0 },
    { id: "B", parent: "X", op: "+", name: "Churned late", unit: "accounts", direction: "↓" },
  ];
  const figures = { A: [1], B: [2] };
  const last = (rows: readonly Row[], more: Partial<ReportRequest> = {}): string | undefined =>
    [...report("en", rows, figures, more).conclusion].pop();

  test("comes off a KGI that should fall; a word for the unit is said once", () => {
    expect(last(churn)).toBe("This month's one: Churned early. Lowering it from 1 to 0 accounts takes off 1 accounts.");
  });

  test("is added to it by a decision for the worse", () => {
    expect(last(churn, { plans: [plainPlan("2025-01", "A", { to: 3 })] })).toBe(
      "This month's one: Churned early. Raising it from 1 to 3 accounts adds 2 accounts.",
    );
  });

  test("names the KGI where there are several, save for a KGI that is the one itself", () => {
    const typed: Row = { id: "B", op: "=", name: "Stories", unit: "", target: 5 };
    const plans = [plainPlan("2025-01", "B")];
    const [sum = {}, early = {}] = churn;
    expect(last([sum, early, typed])).toMatch(/ takes off 1 accounts from Churned\.$/);
    expect(last([sum, early, typed], { plans })).toBe(
      "This month's one: Stories. Raising it from 2 to 5 adds 3 a month (36 a year).",
    );
  });
});

describe("several roots", () => {
  const rows: readonly Row[] = ["A", "B"].map((id) => ({ id, op: "=", name: `KGI ${id}`, unit: "円/月" }));

  test("each has its headline and its line; nothing adds them up", () => {
    const { conclusion, kgis, factorSections } = report("ja", rows, { A: [100, 110], B: [5, 4] });
    expect(conclusion.slice(0, 2)).toEqual(["KGI Aは110円(前月差 +10円、+10.0%)です。", "KGI Bは4円(前月差 ▲1円、−20.0%)です。"]);
    expect(kgis.map(({ actual }) => actual)).toEqual([110, 4]);
    expect(factorSections.map(({ name }) => name)).toEqual(["KGI A"]);
  });

  test("those that are computed are explained, next to their headline too; one that is typed has nothing to decompose", () => {
    const typed: Row = { id: "T", op: "=", name: "成功事例", unit: "件/月" };
    const { conclusion, factorSections } = report("ja", [typed, ...sales], { T: [1, 2], P: [10, 11], B: [100, 102] });
    expect(conclusion.slice(0, 3)).toEqual([
      "成功事例は2件(前月差 +1件、+100.0%)です。",
      "売上は1,122円(前月差 +122円、+12.2%)。目標1,500円に対し74.8%、△注意です。",
      "すべての要素が改善しました。最大は単価(+10.0%、+101円)です。",
    ]);
    expect(factorSections.map(({ name }) => name)).toEqual(["売上"]);
  });

  test("however many are typed in front of it, the one that is explained below is explained next to its headline", () => {
    const typed = ["T", "U", "V"].map((id): Row => ({ id, op: "=", name: id, unit: "件/月" }));
    const { conclusion } = report("ja", [...typed, ...sales], { T: [1, 2], U: [1, 2], V: [1, 2], P: [10, 11], B: [100, 102] });
    expect(conclusion[4]).toBe("すべての要素が改善しました。最大は単価(+10.0%、+101円)です。");
  });
});

test("the same input gives the same report, word for word", () => {
  const figures = { P: [10, 11, 12], B: [100, 90, 95] };
  expect(report("ja", sales, figures)).toEqual(report("ja", sales, figures));
});
