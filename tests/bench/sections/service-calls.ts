import { openHeadless } from "../../../src/localhost/open-headless.ts";
import { projectRoot } from "../../../src/localhost/project-root.ts";
import type { LocalSession } from "../../../src/localhost/session.ts";
import { sheetData, workbookOf } from "../../../src/localhost/spreadsheet/workbook-data.ts";
import { cellTables } from "../cell-tables.ts";
import { randomTree } from "../random-tree.ts";
import { type Line, note, within } from "../table.ts";

/** What a refresh of the report and the sidebar ask of Google's services: counted, and timed by the latency model. */
export async function serviceCallLines(): Promise<Line[]> {
  const { tree, data } = cellTables(randomTree(500), 36);
  const session = await openHeadless({
    dist: `${projectRoot()}/dist`,
    workbook: workbookOf([sheetData("Tree", tree), sheetData("Data", data)]),
    locale: "en_US",
  });
  session.run("refreshReport");
  session.run("refreshReport");
  const refresh = executionLines("refresh of the report, 500 × 36", session);
  session.run("openSidebar");
  const opening = executionLines("menu item “Open sidebar”", session);
  session.run("sidebarState", JSON.stringify({ period: null }));
  return [...refresh, ...opening, ...executionLines("sidebar: everything it shows, 500 × 36", session)];
}

function executionLines(area: string, { lastExecution }: LocalSession): Line[] {
  const { reads, writes, cellsRead, cellsWritten, simulatedSeconds } = lastExecution;
  return [
    within(`${area}: reads`, reads, 10, "calls"),
    within(`${area}: writes`, writes, 10, "calls"),
    note(`${area}: cells`, `${cellsRead} read, ${cellsWritten} written`),
    within(`${area}: expected at Google`, simulatedSeconds, 3, "s"),
  ];
}
