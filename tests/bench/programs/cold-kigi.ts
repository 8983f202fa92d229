import { loadAddOn } from "../add-on.ts";
import { cellTables } from "../cell-tables.ts";
import { processorTime } from "../measure.ts";
import { randomTree } from "../random-tree.ts";

/** Loads the add-on and lets a cell ask for a roll-up of 1,000 KPIs × 36 months, all for the first time. */
const { tree, data } = cellTables(randomTree(1000), 36);
const { compile, run, code, call } = loadAddOn();
const start = process.cpuUsage();
call("KPI_ROLLUP", tree, data);
console.log(JSON.stringify({ compile, run, code, first: processorTime(start) }));
