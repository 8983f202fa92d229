import { openHeadless } from "../../../src/localhost/open-headless.ts";
import { projectRoot } from "../../../src/localhost/project-root.ts";
import { composeReport } from "../../../src/report/compose/compose-report.ts";
import { layOutReport } from "../../../src/report/lay-out/lay-out-report.ts";
import { noReaderCells } from "../../../src/report/readers/reader-cells.ts";
import { checkReading } from "../../../src/sheets/check-tables.ts";
import { readHistory } from "../../../src/sheets/history/read-history.ts";
import { readModel } from "../../../src/sheets/read-model.ts";
import { plainRequest } from "../../support/plain-request.ts";
import { wholeTables, wholeWorkbook } from "../../support/whole-workbook.ts";
import { processorTime } from "../measure.ts";
import { type Line, note, within } from "../table.ts";

const KPIS = 2000;
const MONTHS = 36;

/**
 * The monthly report at its largest: 2,000 KPIs × 36 months with every sheet there is, all months but the last closed, so that
 * the history has 70,000 rows.
 */
export async function reportLines(): Promise<Line[]> {
  const area = `report of ${KPIS} KPIs × ${MONTHS} months`;
  const tables = wholeTables(KPIS, MONTHS, MONTHS - 1);
  const session = await openHeadless({
    dist: `${projectRoot()}/dist`,
    workbook: wholeWorkbook(tables),
    locale: "en_US",
  });
  session.run("refreshReport");
  const first = session.lastExecution;
  session.run("refreshReport");
  const later = session.lastExecution;
  return [
    within(`${area}: reading the cells, computing, composing and laying out`, thinkingTime(tables), 10_000, "ms"),
    note(`${area}: rows of the history`, String(tables.history.length - 1)),
    note(`${area}: cells`, `${later.cellsRead} read, ${later.cellsWritten} written`),
    note(
      `${area}: the first refresh`,
      `${first.reads} reads, ${first.writes} writes, ${first.simulatedSeconds.toFixed(1)} s at Google`,
    ),
    within(`${area}: reads of a later refresh`, later.reads, 10, "calls"),
    within(`${area}: writes of a later refresh`, later.writes, 10, "calls"),
    within(`${area}: a later refresh at Google, of the 360 s that it may take`, later.simulatedSeconds, 60, "s"),
  ];
}

/** What happens between the last cell read and the first one written, once, as it is in a script. */
function thinkingTime({ tree, data, history }: ReturnType<typeof wholeTables>): number {
  const start = process.cpuUsage();
  const closed = readHistory(history);
  const reading = readModel(tree, data, closed);
  const request = plainRequest("en");
  checkReading(reading, request.settings.limits, null);
  layOutReport(composeReport(reading.model, { ...request, history: closed }), noReaderCells);
  return processorTime(start);
}
