import { beforeAll, describe, expect, test } from "vitest";
import type { Workbook } from "../../src/localhost/contract.ts";
import type { ActionAnswer, RefreshProgress } from "../../src/sidebar/wire/report-wire.ts";
import { openReportSession, type ReportSession, type Sheets } from "../support/report-session.ts";
import { sumTree } from "../support/sum-tree.ts";

const REPORT = "Monthly report";
const sheets: Sheets = sumTree(6);
const english = { locale: "en_US", userLocale: "en" };
const STEPS = ["Reading the sheets…", "Computing…", "Making the page…", "Putting the page in place…"];

/** Somebody asks how far the refresh is: at the moment a step is noted, or when it has looked whether to go on. */
const FOLLOWER = `
function followed(request, moment, cancelAt) {
  var real = CacheService, seen = [], nested = false;
  function follow() {
    nested = true;
    var cancel = seen.length + 1 === cancelAt;
    seen.push(JSON.parse(followRefresh(JSON.stringify({ run: request.run, cancel: cancel }))));
    nested = false;
  }
  globalThis.CacheService = { getUserCache: function () {
    var cache = real.getUserCache();
    return {
      get: function (key) { var note = cache.get(key); if (!nested && moment === "afterLook") follow(); return note; },
      put: function (key, note, seconds) { cache.put(key, note, seconds); if (!nested && moment === "onNote") follow(); },
    };
  } };
  try { return { answer: JSON.parse(refreshFromSidebar(JSON.stringify(request))), seen: seen }; }
  finally { globalThis.CacheService = real; }
}
`;

interface Followed {
  readonly answer: ActionAnswer;
  readonly seen: readonly RefreshProgress[];
}

function refreshFollowed(opened: ReportSession, moment: "onNote" | "afterLook", cancelAt = 0, period: string | null = null) {
  return opened.session.run("followed", { run: "r1", period }, moment, cancelAt) as Followed;
}

const open = (workbook?: Workbook): Promise<ReportSession> =>
  openReportSession({ ...(workbook ? { workbook } : { sheets }), ...english, script: FOLLOWER });

/** What a reader sees of the report, looks included, without the line that says when it was made. */
function seenReport({ displays, hand, names }: ReportSession): string | null {
  if (!names().includes(REPORT)) return null;
  return JSON.stringify([displays(REPORT).filter(([mark]) => mark !== "▸"), hand("Looks", REPORT)]);
}

describe("a refresh that the sidebar follows", () => {
  test("tells its steps one after the other, and can be called off until the page is put in place", async () => {
    const opened = await open();
    const { answer, seen } = refreshFollowed(opened, "onNote");
    expect(answer).toEqual({ isDone: true, sentence: "The report for October 2026 is up to date." });
    expect(seen.map(({ words }) => words)).toEqual(STEPS);
    expect(seen.map(({ step, steps }) => `${step}/${steps}`)).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    expect(seen.map(({ canCancel }) => canCancel)).toEqual([true, true, true, false]);
  });

  test("has not begun before its first step, and nobody follows another's", async () => {
    const opened = await open();
    refreshFollowed(opened, "onNote");
    const other = JSON.parse(opened.session.run("followRefresh", JSON.stringify({ run: "r2", cancel: false })) as string);
    expect(other).toEqual({ step: 0, steps: 4, words: "", canCancel: true });
  });

  test("shows the month that was chosen, and keeps to it; the latest is asked for by a blank", async () => {
    const opened = await open();
    refreshFollowed(opened, "onNote", 0, "2026-09");
    expect(opened.displays(REPORT)[0]?.[1]).toContain("September 2026");
    opened.refresh();
    expect(opened.displays(REPORT)[0]?.[1]).toContain("September 2026");
    refreshFollowed(opened, "onNote", 0, "2026-10");
    expect(opened.displays(REPORT)[0]?.[1]).toContain("October 2026");
    expect(
      opened
        .displays(REPORT)
        .find(([mark]) => mark === "▸")
        ?.slice(2)
        .join(""),
    ).not.toContain("2026-10");
  });

  test("says that somebody else is writing, and that there is no tree", async () => {
    const busy = await open();
    busy.session.setLockedElsewhere("document", true);
    expect(refreshFollowed(busy, "onNote").answer).toMatchObject({
      isDone: false,
      sentence: expect.stringContaining("Someone else is writing"),
    });
    const bare = await openReportSession({ sheets: [["Sheet1", []]], ...english, script: FOLLOWER });
    expect(refreshFollowed(bare, "onNote").answer).toMatchObject({
      isDone: false,
      sentence: expect.stringContaining("There is no tree yet"),
    });
  });
});

describe.each([
  { title: "before there is a report", hasReport: false },
  { title: "over the report of another month", hasReport: true },
])("a refresh called off $title", ({ hasReport }) => {
  let start: Workbook;
  let before: string | null;
  beforeAll(async () => {
    const opened = await open();
    if (hasReport) refreshFollowed(opened, "onNote", 0, "2026-09");
    before = seenReport(opened);
    start = opened.session.exportWorkbook();
  });

  test.each([
    ["onNote", 1, 1],
    ["onNote", 2, 2],
    ["onNote", 3, 3],
    ["afterLook", 1, 2],
    ["afterLook", 2, 3],
    ["afterLook", 3, 4],
  ] as const)("%s of step %i ends at step %i: nothing is changed, and it says so", async (moment, cancelAt, last) => {
    const opened = await open(start);
    const { answer, seen } = refreshFollowed(opened, moment, cancelAt, "2026-10");
    expect(answer).toEqual({ isDone: false, sentence: "Cancelled. The report is as it was before." });
    expect(seen).toHaveLength(last);
    expect(seenReport(opened)).toBe(before);
    expect(opened.names()).toEqual(hasReport ? ["Tree", "Data", REPORT] : ["Tree", "Data"]);
  });

  test("when the page is being put in place is refused, and the page is the new one", async () => {
    const opened = await open(start);
    const { answer, seen } = refreshFollowed(opened, "afterLook", 4, "2026-10");
    expect(seen[3]?.canCancel).toBe(false);
    expect(answer.isDone).toBe(true);
    expect(opened.displays(REPORT)[0]?.[1]).toContain("October 2026");
  });
});

describe("a refresh from the menu", () => {
  test("says in passing what takes its time, and leaves no notes", async () => {
    const opened = await open();
    opened.refresh();
    const [reading, , making, placing] = STEPS;
    expect(opened.said()).toEqual([reading, making, placing, "The report for October 2026 is up to date."]);
    expect(Object.keys(opened.session.lastExecution.calls).filter((member) => member.startsWith("Cache"))).toEqual([]);
  });

  test("says them in Japanese as well", async () => {
    const opened = await openReportSession({ sheets });
    opened.refresh();
    expect(opened.said().slice(0, 3)).toEqual([
      "シートを読み込んでいます…",
      "ページを作っています…",
      "レポートに反映しています…",
    ]);
  });
});
