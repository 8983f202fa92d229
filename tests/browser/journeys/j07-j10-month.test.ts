import { expect, test } from "vitest";
import { useOffice, workbookOfT1 } from "./use-office.ts";

const open = useOffice();

/** A report without the minute in which it was made. */
const timeless = (report: readonly (readonly unknown[])[]): string =>
  JSON.stringify(report).replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, "");

/** Runs in the sidebar, because here the script may be over before anybody outside could see how far it is. */
function untilProgressIsShown(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("progress")) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

test("J7: the one of the month is decided on with its effect, its hours, its schedule and who has agreed", async () => {
  const { sidebar, say, openTab, click, cells, sheetNames, keep } = await open(workbookOfT1("ja"), "ja");
  await openTab("tabFocus");
  await sidebar.getByLabel(say("area")).selectOption("CS");
  const star = sidebar.locator(".candidate.starred");
  await star.getByText("オンボーディング完了率").first().waitFor();
  await star.getByText("+277,200円").first().waitFor();
  await sidebar.getByLabel(say("hours")).fill("60");
  await sidebar.getByLabel(say("hourlyCost")).fill("4000");
  await sidebar.getByText("回収は約0.9か月").waitFor();
  await sidebar.getByText(say("schedule")).click();
  await sidebar.getByLabel(say("inCharge")).fill("佐藤");
  await sidebar.getByLabel(say("startDay")).fill("2026-11-04");
  await sidebar.getByLabel(say("dueDay")).fill("2026-11-28");
  await sidebar.getByLabel(say("agreedWith")).fill("営業・マーケ");
  await sidebar.getByLabel(say("agreedOn")).fill("2026-11-02");
  await keep("journey-07-decision");
  await click(say("decide"));
  await sidebar.locator(".decided").getByText("合意: 営業・マーケ(2026年11月2日)。").waitFor();
  expect(await sheetNames()).toContain("フォーカス計画");
  const plan = await cells("フォーカス計画");
  expect(plan[1]).toEqual(expect.arrayContaining(["ANC.A.O", "オンボーディング完了率", 60, 4000, "佐藤", "営業・マーケ"]));
  await keep("journey-07-decided");
});

test("J9: the month is reported, understood, shared and closed; reporting it again changes nothing but the time", async () => {
  const { sidebar, frame, say, openTab, click, cells, sheetNames, done, keep } = await open(workbookOfT1("ja"), "ja");
  await openTab("tabReport");
  await click(say("refreshReport"));
  await done("レポートを更新しました");
  const first = await cells("月次レポート");
  // The same words come again, so what has been read is put away.
  await sidebar.locator(".notice").getByLabel(say("close")).click();
  await sidebar.locator(".notice").waitFor({ state: "detached" });
  const progressed = frame.evaluate(untilProgressIsShown);
  await click(say("refreshReport"));
  await done("レポートを更新しました");
  await progressed;
  expect(timeless(await cells("月次レポート"))).toBe(timeless(first));

  await openTab("tabWhy");
  await sidebar.getByText("合計はほぼ横ばいですが").waitFor();
  expect(await sidebar.locator(".step").count()).toBe(3);
  await keep("journey-09-why");

  await openTab("tabReport");
  await sidebar.getByText(say("share"), { exact: true }).click();
  await sidebar.locator(".lines").getByText("付帯売上").first().waitFor();
  await keep("journey-09-share");
  await click(/2026年10月を締める/);
  await sidebar.locator(".notice").waitFor();
  await expect.poll(sheetNames, { timeout: 20_000 }).toContain("月次履歴");
  expect((await cells("月次履歴")).flat()).toContain("ANC.A.O");
  await keep("journey-09-closed");
});

test("J10: after a surprise its accounts are looked into, and the next quarter is tried out before it is aimed at, in English", async () => {
  const { page, sidebar, say, openTab, click, cells, done, keep } = await open(workbookOfT1("en"), "en");
  await openTab("tabReport");
  await click(/surpris/i);
  await sidebar.locator(".choices button").first().waitFor();
  await keep("journey-10-surprises");
  await sidebar.locator(".choices button").first().click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { getters } = window.kigi.spreadsheet.model as import("@odoo/o-spreadsheet").Model;
        return getters.getActiveSheet().name;
      }),
    )
    .toBe("Health score test");

  await openTab("tabTry");
  await sidebar.getByLabel(say("goal")).fill("1,500,000");
  await sidebar.getByLabel(say("seeker")).selectOption({ label: "Onboarding completion rate" });
  await click(say("seek"));
  await sidebar.locator(".scenario.chosen").getByText("¥1,500,000").waitFor();
  await keep("journey-10-goal");
  const before = await cells("Tree");
  await click(say("applyTargets"));
  await done(/Targets written: 1/);
  const rate = (await cells("Tree")).find((row) => row.includes("Onboarding completion rate"));
  expect(rate).not.toEqual(before.find((row) => row.includes("Onboarding completion rate")));
  expect(Number(rate?.[10])).toBeCloseTo(0.8117, 3);
  await openTab("tabTree");
  await click(say("undo"));
  await expect.poll(() => cells("Tree")).toEqual(before);
});
