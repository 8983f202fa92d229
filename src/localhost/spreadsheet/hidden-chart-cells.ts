import type { HiddenDimensions } from "./chart-spec.ts";
import { registries } from "./engine.ts";

/*
 * o-spreadsheet never draws what stands in hidden rows or columns. Google Sheets lets every chart decide, and by default draws
 * what stands in hidden columns.
 */

/** Kept among the data of a chart. */
interface HiddenCells {
  readonly drawsHiddenRows?: boolean;
  readonly drawsHiddenColumns?: boolean;
}

type RangeHandler = ReturnType<(typeof registries)["chartDataSourceRegistry"]["get"]>;
type Getters = Parameters<RangeHandler["extractData"]>[2];

/** What becomes of hidden cells, in the form in which a chart's data carry it. */
export function hiddenCells(strategy: HiddenDimensions): HiddenCells {
  return {
    drawsHiddenRows: strategy === "SHOW_BOTH" || strategy === "IGNORE_COLUMNS",
    drawsHiddenColumns: strategy === "SHOW_BOTH" || strategy === "IGNORE_ROWS",
  };
}

let isInstalled = false;

/** Makes sure that charts draw the hidden cells they are meant to draw. Charts that people make by hand draw none. */
export function drawHiddenCells(): void {
  if (isInstalled) return;
  isInstalled = true;
  const registry = registries.chartDataSourceRegistry;
  const handler = registry.get("range");
  registry.replace("range", {
    ...handler,
    extractData: (source, chartId, getters) => handler.extractData(source, chartId, seeing(getters, source as HiddenCells)),
    // What a chart is saved as, which would otherwise forget what it has been told.
    getDefinition: (source, sheetId, getters) => {
      const { drawsHiddenRows = false, drawsHiddenColumns = false } = source as HiddenCells;
      return { ...(handler.getDefinition(source, sheetId, getters) as object), drawsHiddenRows, drawsHiddenColumns };
    },
  });
}

function seeing(getters: Getters, { drawsHiddenRows, drawsHiddenColumns }: HiddenCells): Getters {
  return {
    ...getters,
    ...(drawsHiddenColumns ? { isColHidden: () => false } : {}),
    getVisibleRangeValues: ({ sheetId, zone }) => {
      const cells = [];
      for (let row = zone.top; row <= zone.bottom; row++) {
        if (!drawsHiddenRows && getters.isRowHidden(sheetId, row)) continue;
        for (let col = zone.left; col <= zone.right; col++) {
          if (drawsHiddenColumns || !getters.isColHidden(sheetId, col))
            cells.push(getters.getEvaluatedCell({ sheetId, col, row }));
        }
      }
      return cells;
    },
  };
}
