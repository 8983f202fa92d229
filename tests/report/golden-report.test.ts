import { describe, expect, test } from "vitest";
import { templateData } from "../../src/templates/template-data.ts";
import { templateTree } from "../../src/templates/template-tree.ts";
import { openReportSession, rowOf } from "../support/report-session.ts";

/*
 * The report of template T1 for October 2026, as a reader sees it: 10,000 × 200 × 60 % → 10,500 × 220 × 52 %. Known answers:
 * +58,733.33, +114,733.33 and −172,266.67 make +1,200; the gap of 541,200 is 346,266.67 + 126,966.67 + 67,966.67; the pick
 * adds 277,200 a month. Rounded one by one these would make 1,199 and 541,201, so one part of each is rounded the other way.
 */

async function t1(language: "ja" | "en"): Promise<string[][]> {
  const names = language === "ja" ? ["KPIツリー", "実績・目標", "月次レポート"] : ["Tree", "Data", "Monthly report"];
  const [tree = "", data = "", report = ""] = names;
  // The year before: 9,800 × 5 × 40 × 62.5 % × 80 % = 980,000, as in the mock-up of the report.
  const before: Readonly<Record<string, number>> = {
    "ANC.P": 9800,
    "ANC.C.M": 5,
    "ANC.C.O": 40,
    "ANC.A.O": 0.625,
    "ANC.A.R": 0.8,
  };
  const rows = templateData("T1", language).map(([id = "", ...values], row) => [
    id,
    row === 0 ? "2025-10" : (before[id] ?? ""),
    ...values,
  ]);
  const session = await openReportSession({
    sheets: [
      [tree, templateTree("T1", language)],
      [data, rows],
    ],
    locale: language === "ja" ? "ja_JP" : "en_US",
    userLocale: language,
  });
  session.refresh();
  return session.page(report);
}

/** The cells of the page without what the chart is drawn from, and without blank rows; a line ends at `↵`, and `_` indents. */
function page(rows: readonly (readonly string[])[]): string[] {
  return rows
    .map((row) =>
      row
        .slice(0, 9)
        .join("|")
        .replace(/\|+$/, "")
        .replace(/\n/g, "↵")
        .replace(/\u2003/g, "_")
        .replace(/\u00a0/g, " "),
    )
    .filter((row) => row !== "" && !row.startsWith("▸") && !row.startsWith("▦"));
}

describe("the report of template T1", () => {
  test("in Japanese", async () => {
    expect(page(await t1("ja"))).toEqual([
      "◆2026-10|月次レポート 2026年10月",
      "§1|1. 今月の結論",
      "•|付帯売上は1,201,200円(前月差 +1,200円、+0.1%)。目標1,742,400円に対し68.9%、×未達です。",
      "•|合計はほぼ横ばいですが、内訳は打ち消し合っています(増 +173,467円 / 減 ▲172,267円)。",
      "•|付帯売上を最も下げたのはアクティブ率(−8.0pt、▲172,267円)です。",
      "•|今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+277,200円(年+3,326,400円)。",
      "§2|2. KGI",
      "ID|KGI|実績|前月|前年同月|目標|達成率|状態|コメント",
      "ANC|付帯売上 (円/月)|1,201,200|1,200,000|980,000|1,742,400|68.9%|× 未達",
      "ID|期間で見ると|実績|目標|達成率|前年同期|前年同期比|備考",
      "•|年度累計(2026年4月〜10月)|2,401,200|3,484,800|68.9%|||7か月中 2か月",
      "•|付帯売上は前年同月比 +22.6%です。",
      "•|付帯売上が3か月で目標に届くには、毎月+13.2%の伸びが必要です。",
      "§3|3. 付帯売上 (円/月)の因数分解",
      "ID|要素|前月|2026年10月|変化|寄与|目標との差||コメント",
      "ANC.P|付帯平均単価 (円/社)|10,000|10,500|+5.0%|+58,733|67,966",
      "ANC.C|付帯総客数 (社)|200|220|+10.0%|+114,734|126,967",
      "ANC.A|アクティブ率|60.0%|52.0%|−8.0pt|▲172,267|346,267|← 最大の要因",
      "Σ|合計|1,200,000|1,201,200||+1,200|541,200",
      "•|付帯売上を最も下げたのはアクティブ率(−8.0pt、▲172,267円)です。",
      "•|さらに分解すると、オンボーディング完了率 −10.0pt が▲172,267円、完了社の定着率は変化なしです。",
      "•|目標との差 541,200円の内訳: アクティブ率 346,267円、付帯総客数 126,967円、付帯平均単価 67,966円。",
      "§4|4. フォーカス(影響度 × コントロール度)||||||表示する担当領域(空欄なら全部) →",
      "ID|要素|現在|目標・基準|影響度|コントロール度|スコア|担当・↵タイミング|コメント",
      "ANC.A.O|★1 オンボーディング完了率|65.0%|80.0%|+277,200|5|277,200|CS · 先行",
      "ANC.C.O|2 一人頭の平均オンボード社数 (社/人)|44|48|+109,200|3|65,520|CS · 先行",
      "ANC.A.R|3 完了社の定着率|80.0%|82.5%|+37,538|4|30,030|CS · 先行",
      "ANC.P|4 付帯平均単価 (円/社)|10,500|11,000|+57,200|2|22,880|営業 · 遅行",
      "ANC.C.M|(前提) CS人数 (人)|5|5||1||経営 · 一致",
      "•|影響度が大きく、自分たちで動かせるのはオンボーディング完了率です(コントロール度5)。",
      "•|付帯平均単価は影響度では3番目ですが、コントロール度2(営業領域)のため4番目です。",
      "•|前提(コントロール度1): CS人数。",
      "•|領域別の伸びしろ: CS 423,938円、営業 57,200円。",
      "•|付帯売上を1,742,400円にするには、ほかが同じならアクティブ率 75.4%(または付帯総客数 319社、付帯平均単価 15,231円)が必要です。",
      "§5|5. KPIツリー",
      "ID|指標|実績|目標|状態|タイミング|段階|担当|コメント",
      "ANC|付帯売上 (円/月)|1,201,200|1,742,400|× 未達|遅行|継続・拡大|共同",
      "ANC.P|_× 付帯平均単価 (円/社)|10,500|11,000|○ 順調|遅行|継続・拡大|営業",
      "ANC.C|_× 付帯総客数 (社)|220|240|○ 順調|遅行|設定|共同",
      "ANC.C.M|__× CS人数 (人)|5|5|◎ 達成|一致||経営",
      "ANC.C.O|__× 一人頭の平均オンボード社数 (社/人)|44|48|○ 順調|先行|設定|CS",
      "ANC.T|__~ トスアップ数 (件/月)|24|30|△ 注意|先行|成果|CS",
      "ANC.T.D|___＋ 決裁者同席のトスアップ数 (件/月)|9|15|× 未達|先行|成果|CS",
      "ANC.T.N|___＋ 同席なしのトスアップ数 (件/月)|15|15|◎ 達成|先行|成果|CS",
      "ANC.T.G|___~ 達成状況「果たしている」企業へのトス↵___アップ数 (件/月)|11|15|△ 注意|先行|成果|CS",
      "ANC.Q|___~ CSQL数(アンケート・ハイタッチ・↵___セミナー) (件/月)|16|20|△ 注意|先行|満足|CS",
      "ANC.A|_× アクティブ率|52.0%|66.0%|△ 注意|先行|利用|CS",
      "ANC.A.O|__× オンボーディング完了率|65.0%|80.0%|△ 注意|先行|設定|CS",
      "ANC.D|___~ 顧客対話数 (件/日)|5|8|× 未達|一致|設定|CS",
      "ANC.A.R|__× 完了社の定着率|80.0%|82.5%|○ 順調|先行|利用|CS",
      "§6|6. 数字の点検",
      "•|－ 毎日追う数字が決まっていません。頻度の列に「日次」と書くと、ここで点検します。",
      "•|－ 先行と遅行(4組): データが2か月分のため、判断できません(12か月以上で表示)。",
      "•|－ KPIとKGI: 目標と実績がそろうのは3か月分のため、判断できません(6か月以上で表示)。",
      "•|－ ヘルススコア: まだ検証していません。サイドバー(レポート > ヘルススコアとびっくり解約)から検証シートを入れると、解約を予測できるか表示します。",
      "§7|7. シナリオの段階",
      "•|シナリオはまだありません。社数に各段階の率を掛けるKGIがあると表示します(テンプレート「オンボーディングから継続までのシナリオ」が例です)。",
      "§8|8. 効果とリソース",
      "•|今月取り組むことは、まだ決めていません。",
      "•|全社共有文(下のセルをコピーして使えます):",
      "•|【2026年10月】付帯売上↵結論: 付帯売上は1,201,200円(前月差 +1,200円、+0.1%)。目標1,742,400円に対し68.9%、×未達です。合計はほぼ横ばいですが、内訳は打ち消し合っています(増 +173,467円 / 減 ▲172,267円)。↵理由: 付帯売上を最も下げたのはアクティブ率(−8.0pt、▲172,267円)です。↵今月の1つ: オンボーディング完了率。65.0%→80.0%にすると月+277,200円(年+3,326,400円)。↵目的: 付帯売上を目標の1,742,400円に近づけるためです。↵かける時間・予定・合意はまだ決めていません。",
      "§9|9. 振り返り",
      "•|締めた月がまだありません。メニュー Kigi > 月を締める を選ぶと、ここで振り返ります。",
      "§10|10. 点検",
      "•|・ 「付帯売上」の2026年10月の増減は+1,200円ですが、内訳では345,733円が動いて打ち消し合っています。要素ごとに見ましょう。",
      "•|次にすること: 取り組むことを決めましょう(サイドバー > フォーカス > これに決める)。",
      "✎|11. コメント(この下に自由に記入。更新しても消えません)",
    ]);
  });

  test("in English", async () => {
    expect(page(await t1("en"))).toEqual([
      "◆2026-10|Monthly report · October 2026",
      "§1|1. Conclusion",
      "•|Ancillary (add-on) revenue was ¥1,201,200 (+¥1,200, +0.1% vs last month), 68.9% of the ¥1,742,400 target: missed.",
      "•|The total is almost flat, but factors cancel out (+¥173,467 / −¥172,267).",
      "•|Active rate pulled Ancillary (add-on) revenue down most (−8.0pt, −¥172,267).",
      "•|This month's one: Onboarding completion rate. Raising it from 65.0% to 80.0% adds ¥277,200 a month (¥3,326,400 a year).",
      "§2|2. KGI",
      "ID|KGI|Actual|Last month|Same month↵last year|Target|Achieved|Status|Comment",
      "ANC|Ancillary (add-on) revenue (JPY/month)|1,201,200|1,200,000|980,000|1,742,400|68.9%|× missed",
      "ID|Over longer periods|Actual|Target|Achieved|A year before|Year on year|Note",
      "•|Year to date (Jan – Oct 2026)|2,401,200|3,484,800|68.9%|||2 of 10 months",
      "•|Ancillary (add-on) revenue: +22.6% year on year.",
      "•|Reaching the Ancillary (add-on) revenue target in three months needs +13.2% every month.",
      "§3|3. What moved Ancillary (add-on) revenue (JPY/month)",
      "ID|Factor|Last month|October 2026|Change|Contribution|Gap to target||Comment",
      "ANC.P|Average add-on unit price (JPY/account)|10,000|10,500|+5.0%|+58,733|67,966",
      "ANC.C|Total add-on customers (accounts)|200|220|+10.0%|+114,734|126,967",
      "ANC.A|Active rate|60.0%|52.0%|−8.0pt|−172,267|346,267|← largest",
      "Σ|Total|1,200,000|1,201,200||+1,200|541,200",
      "•|Active rate pulled Ancillary (add-on) revenue down most (−8.0pt, −¥172,267).",
      "•|Decomposed further: Onboarding completion rate −10.0pt accounts for −¥172,267, Post-onboarding retention of use did not change.",
      "•|The ¥541,200 gap to target: Active rate ¥346,267, Total add-on customers ¥126,967, Average add-on unit price ¥67,966.",
      "§4|4. Focus (impact × controllability)||||||Area to show (blank: all) →",
      "ID|Factor|Now|Target /↵reference|Impact|Controllability|Score|Area · timing|Comment",
      "ANC.A.O|★1 Onboarding completion rate|65.0%|80.0%|+277,200|5|277,200|CS · leading",
      "ANC.C.O|2 Onboarded accounts per CS member↵(accounts/person)|44|48|+109,200|3|65,520|CS · leading",
      "ANC.A.R|3 Post-onboarding retention of use|80.0%|82.5%|+37,538|4|30,030|CS · leading",
      "ANC.P|4 Average add-on unit price (JPY/account)|10,500|11,000|+57,200|2|22,880|Sales · lagging",
      "ANC.C.M|(given) CS headcount (people)|5|5||1||Management ·↵coincident",
      "•|Onboarding completion rate has a large impact and is in our hands (controllability 5).",
      "•|Average add-on unit price is number 3 by impact but number 4 overall, because its controllability is 2 (Sales).",
      "•|Given, not ours to move: CS headcount.",
      "•|Headroom by area: CS ¥423,938, Sales ¥57,200.",
      "•|For Ancillary (add-on) revenue to reach ¥1,742,400 with everything else equal: Active rate 75.4% (or Total add-on customers 319 accounts, Average add-on unit price ¥15,231).",
      "§5|5. KPI tree",
      "ID|KPI|Actual|Target|Status|Timing|Stage|Owner|Comment",
      "ANC|Ancillary (add-on) revenue (JPY/month)|1,201,200|1,742,400|× missed|lagging|Renewal &↵expansion|Shared",
      "ANC.P|_× Average add-on unit price (JPY/account)|10,500|11,000|○ on track|lagging|Renewal &↵expansion|Sales",
      "ANC.C|_× Total add-on customers (accounts)|220|240|○ on track|lagging|Setup|Shared",
      "ANC.C.M|__× CS headcount (people)|5|5|◎ achieved|coincident||Management",
      "ANC.C.O|__× Onboarded accounts per CS member↵__(accounts/person)|44|48|○ on track|leading|Setup|CS",
      "ANC.T|__~ Toss-ups to sales (/month)|24|30|△ at risk|leading|Outcome|CS",
      "ANC.T.D|___＋ Toss-ups with the decision-maker↵___present (/month)|9|15|× missed|leading|Outcome|CS",
      "ANC.T.N|___＋ Toss-ups without the decision-maker↵___(/month)|15|15|◎ achieved|leading|Outcome|CS",
      "ANC.T.G|___~ Toss-ups to accounts that attained↵___their purpose (/month)|11|15|△ at risk|leading|Outcome|CS",
      "ANC.Q|___~ CSQLs (survey / high-touch /↵___seminar) (/month)|16|20|△ at risk|leading|Satisfaction|CS",
      "ANC.A|_× Active rate|52.0%|66.0%|△ at risk|leading|Usage|CS",
      "ANC.A.O|__× Onboarding completion rate|65.0%|80.0%|△ at risk|leading|Setup|CS",
      "ANC.D|___~ Customer conversations (/day)|5|8|× missed|coincident|Setup|CS",
      "ANC.A.R|__× Post-onboarding retention of use|80.0%|82.5%|○ on track|leading|Usage|CS",
      "§6|6. Checks of the numbers",
      "•|－ No KPI is marked as daily: write “daily” in the column Cadence for what is counted every day.",
      "•|－ Leading and lagging (4): no judgement, months of data: 2 (12 or more needed).",
      "•|－ KPI and KGI: no judgement, months with targets: 3 (6 or more needed).",
      "•|－ Health score: not tested yet; insert the test from the sidebar (Report > Health score and surprise churn) to see whether it predicts churn.",
      "§7|7. Stages",
      "•|No scenario: no KGI multiplies accounts by the rates of two or more stages (the template “Onboarding-to-renewal scenario” shows one).",
      "§8|8. Effect and resources",
      "•|Nothing is decided for the month yet.",
      "•|For everyone in the company (copy the cell below):",
      "•|Ancillary (add-on) revenue, October 2026↵Where we stand: Ancillary (add-on) revenue was ¥1,201,200 (+¥1,200, +0.1% vs last month), 68.9% of the ¥1,742,400 target: missed. The total is almost flat, but factors cancel out (+¥173,467 / −¥172,267).↵Why: Active rate pulled Ancillary (add-on) revenue down most (−8.0pt, −¥172,267).↵This month's one: Onboarding completion rate. Raising it from 65.0% to 80.0% adds ¥277,200 a month (¥3,326,400 a year).↵What for: to bring Ancillary (add-on) revenue to its target of ¥1,742,400.↵Hours, schedule and agreement are not decided yet.",
      "§9|9. Looking back",
      "•|No closed months yet: choose Kigi > Close the month, and its focus is looked back on here.",
      "§10|10. Checks",
      "•|・ “Ancillary (add-on) revenue” changed by only +¥1,200 in October 2026, but ¥345,733 moved inside it and cancelled out. Look at its factors.",
      "•|Next: decide what to work on (sidebar > Focus > Decide on this one).",
      "✎|11. Comments (write below; a refresh keeps them)",
    ]);
  });

  test("rounds the parts so that they add up to the totals", async () => {
    const rows = await t1("ja");
    const number = (cell: string | undefined): number => Number(cell?.replace("▲", "-").replace(/[+,]/g, ""));
    for (const column of [5, 6]) {
      const parts = ["ANC.P", "ANC.C", "ANC.A"].map((id) => number(rows[rowOf(rows, 3, id)]?.[column]));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(number(rows[rowOf(rows, 3, "Σ")]?.[column]));
    }
  });

  test("says what the KGI needs for a target typed for itself, and where no factor has one", async () => {
    const tree = templateTree("T1", "ja").map((row, at) =>
      row.map((cell, column) => (at > 0 && column === 10 ? (at === 1 ? 1_500_000 : "") : cell)),
    );
    const session = await openReportSession({
      sheets: [
        ["KPIツリー", tree],
        ["実績・目標", templateData("T1", "ja")],
      ],
    });
    session.refresh();
    const said = page(session.page("月次レポート"));
    expect(said).toContain("•|目標との差は298,800円です。要素にも目標を入れると、内訳を表示します。");
    expect(said).toContain(
      "•|付帯売上を1,500,000円にするには、ほかが同じなら付帯平均単価 13,112円(または付帯総客数 275社、アクティブ率 64.9%)が必要です。",
    );
  });
});
