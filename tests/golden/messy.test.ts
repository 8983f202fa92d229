import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { numberIn, textIn } from "./csv-cell.ts";
import { type Asked, type Book, openBook } from "./open-book.ts";
import { readCsv } from "./read-csv.ts";

/**
 * Sheets as people make them, opened in the local spreadsheet by its CSV import and read by the built functions. What should
 * be read and what refused is said in the notes on the data.
 */
let book: Book;

const trees = {
  Shop: [
    ["ID", "親", "演算", "計算式", "単位"],
    ["総売上", "", "", "", "ポンド"],
    ["累計顧客数", "", "", "", "人"],
    ["購入顧客数", "", "", "", "人"],
    ["稼働率", "", "", "購入顧客数/累計顧客数", "%"],
    ["顧客単価", "", "", "総売上/購入顧客数", "ポンド/人"],
  ],
  Freee: [
    ["ID", "親", "演算", "計算式", "単位"],
    ["ARR", "", "", "", "円"],
    ["有料課金ユーザー企業数×ARPU", "", "=", "", "円"],
    ["有料課金ユーザー企業数", "有料課金ユーザー企業数×ARPU", "×", "", "社"],
    ["ARPU", "有料課金ユーザー企業数×ARPU", "×", "", "円/社"],
    ["差", "", "", "[有料課金ユーザー企業数×ARPU] - ARR", "円"],
  ],
  Product: [
    ["ID", "親", "演算"],
    ["ARR", "", "="],
    ["有料課金ユーザー企業数", "ARR", "×"],
    ["ARPU", "ARR", "×"],
  ],
};

/** The items of the survey by their headers, which stand in the row after the codes. */
const kakeiHeaders = Papa.parse<string[]>(
  new TextDecoder("shift_jis").decode(readFileSync(new URL("./data/kakei_estat_raw.csv", import.meta.url))),
)
  .data.flat()
  .filter((cell) => cell.endsWith("【円】"));
const kakeiItems = Object.keys(readCsv("expected_kakei_totals.csv")[0] ?? {}).slice(2);

beforeAll(async () => {
  const household = [["ID", "親", "演算"], ["合計額", "", "="], ...kakeiHeaders.map((item) => [item, "合計額", "+"])];
  book = await openBook({ ...trees, Household: household }, [
    "jp_messy_monthly_kpi_derived.csv",
    "freee_kpi_ja.csv",
    "messy_enron_west_gas.csv",
    "kakei_estat_raw.csv",
  ]);
}, 60_000);

function numbersOf({ table }: Asked, id: string): readonly unknown[] {
  return (table.find(([first]) => first === id) ?? []).slice(2);
}

describe("a Japanese monthly report: titles, a header over two rows, 和暦, full width, ▲, £ and 人, a total and footnotes", () => {
  const expected = readCsv("expected_online_retail_monthly_factors.csv");
  const column = (name: string) => expected.map((row) => numberIn(row, name) ?? Number.NaN);
  const rollup = () => book.ask("=KPI_ROLLUP(Shop!A1:E6, jp_messy_monthly_kpi_derived!A1:G20)");

  test("has thirteen months, 平成23年1月 and 2011/02 alike; neither the total nor a footnote is a month", () => {
    expect(rollup().table[0]?.slice(2)).toEqual(expected.map((row) => textIn(row, "month")));
  });

  test("has the revenue of every month, to the two decimals it prints, and 8,911,407.90 in all", () => {
    const found = numbersOf(rollup(), "総売上").map(Number);
    expect(found).toEqual(column("revenue_gross").map((value) => Math.round(value * 100) / 100));
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(8_911_407.9, 1);
  });

  test("has the customers, the active rate and the revenue per active customer", () => {
    const answer = rollup();
    expect(numbersOf(answer, "累計顧客数")).toEqual(column("total_customers_cum"));
    expect(numbersOf(answer, "購入顧客数")).toEqual(column("active_customers"));
    expect(numbersOf(answer, "稼働率")).toEqual(column("active_rate").map((rate) => expect.closeTo(rate, 11)));
    expect(numbersOf(answer, "顧客単価")).toEqual(column("price_per_active").map((price) => expect.closeTo(price, 4)));
  });

  test("KPI_CHECK finds nothing but the month that ends on the 9th: the printed 稼働率 agrees with the counts", () => {
    const { table } = book.ask("=KPI_CHECK(Shop!A1:E6, jp_messy_monthly_kpi_derived!A1:G20)");
    const ofData = table.filter(([code]) => ["P-11", "P-17", "P-19", "P-36", "P-38", "P-46"].includes(String(code)));
    expect(ofData.map(([code, severity, , message]) => [code, severity, message])).toEqual([
      [
        "P-46",
        "note",
        "2011年12月の備考(18行目)に「※9日まで」とあります。月の途中の数字なので、前月との差を減少と読まないようにしましょう。",
      ],
    ]);
  });

  test("is no table of transactions, and is told so", () => {
    expect(book.ask("=KPI_FACTORS(jp_messy_monthly_kpi_derived!A1:G20)").refusal).toBe(
      "KPI_FACTORS: 取引の表に“Customer” / 「顧客」の列がありません(1行目: 月次KPI報告書)。見出しを付け、見出し行を範囲に含めてください。",
    );
  });
});

describe("figures as freee prints them: 百万円, 億 and 万 mixed, 件, 件超", () => {
  const expected = readCsv("expected_freee.csv");
  const column = (name: string) => expected.map((row) => numberIn(row, name));
  const rollup = () => book.ask("=KPI_ROLLUP(Freee!A1:E6, freee_kpi_ja!A1:E4)");

  test("are numbers by the quarter's last month", () => {
    const answer = rollup();
    expect(answer.table[0]?.slice(2)).toEqual(expected.map((row) => textIn(row, "quarter_end")));
    expect(numbersOf(answer, "ARR")).toEqual(column("arr_yen"));
    expect(numbersOf(answer, "有料課金ユーザー企業数")).toEqual(column("paying_companies"));
    expect(numbersOf(answer, "ARPU")).toEqual(column("arpu_yen"));
    expect(numbersOf(answer, "有料課金ユーザー企業数×ARPU")).toEqual(column("product_yen"));
  });

  test("the residual of the product is shown: −30,600,000 where only 47万2,000件超 is known", () => {
    expect(numbersOf(rollup(), "差")).toEqual(column("product_minus_arr"));
    expect(column("product_minus_arr")[2]).toBe(-30_600_000);
  });

  test("0.13 % apart is rounding to KPI_CHECK, which speaks beyond 0.5 % (domain.md P-17)", () => {
    const codes = book.ask("=KPI_CHECK(Product!A1:C4, freee_kpi_ja!A1:E4)").table.map(([code]) => code);
    expect(codes).not.toContain("P-17");
  });
});

describe("a price sheet of stacked blocks under merged headers (Enron, 2001)", () => {
  const sheet = "messy_enron_west_gas!A1:U80";

  test.each([
    ["KPI_FACTORS", `=KPI_FACTORS(${sheet})`, "the transaction table has no column “Date” / 「日付」"],
    ["KPI_MOVEMENTS", `=KPI_MOVEMENTS(${sheet})`, "the transaction table has no column “Date” / 「日付」"],
    ["KPI_ROLLUP", `=KPI_ROLLUP(Product!A1:C4, ${sheet})`, "データの表に“KPI” / 「指標」の列がありません"],
    ["KPI_CONTRIB", `=KPI_CONTRIB(Product!A1:C4, ${sheet})`, "データの表に“KPI” / 「指標」の列がありません"],
    ["KPI_ROLLUP", `=KPI_ROLLUP(${sheet}, ${sheet})`, "the tree has no column “ID”"],
  ])("%s refuses it and names the row it looked at", (name, formula, sentence) => {
    const { table, refusal } = book.ask(formula);
    expect(refusal).toContain(`${name}: ${sentence}`);
    expect(refusal).toMatch(/row 1 says: Enron North America|1行目: Enron North America/);
    // One cell with the error, and nothing that looks like factors.
    expect(table).toHaveLength(1);
  });

  test("a block by itself, with two columns BID and two OFFER, is refused as well", () => {
    expect(book.ask("=KPI_FACTORS(messy_enron_west_gas!B16:U23)").refusal).toBe(
      "KPI_FACTORS: the transaction table has no column “Date” / 「日付」 (row 1 says: SETTLE, D, BID, OFFER, BID, …). Give a column that header, and include the header row in the range.",
    );
  });

  test("KPI_CHECK lists the refusal in place of an answer", () => {
    const { table } = book.ask(`=KPI_CHECK(Product!A1:C4, ${sheet})`);
    expect(table.slice(1).map(([code, severity]) => [code, severity])).toContainEqual(["P-38", "error"]);
  });
});

describe("the household survey as e-Stat gives it: Shift_JIS, ten lines before the header, 45 items", () => {
  const expected = readCsv("expected_kakei_totals.csv");
  const rollup = () => book.ask("=KPI_ROLLUP(Household!A1:C47, kakei_estat_raw!A1:BB132)");

  test("is read from its header row on, a month per row and an item per column", () => {
    expect(kakeiHeaders).toHaveLength(45);
    expect(rollup().table[0]?.slice(2)).toEqual(expected.map((row) => textIn(row, "month")));
  });

  test("has the published first six items, and all 45 add up to the published total in each of 120 months", () => {
    const answer = rollup();
    for (const item of kakeiItems) {
      expect(numbersOf(answer, item), item).toEqual(expected.map((row) => numberIn(row, item)));
    }
    expect(numbersOf(answer, "合計額")).toEqual(expected.map((row) => numberIn(row, "sum_of_45_items_yen")));
  });
});
