/** The public API of the engine: the only file that others import. */
export type { CalendarDay, Cell } from "./cell.ts";
export { type Facts, InvalidInputError } from "./errors.ts";
export { createExactSums, type ExactSums, exactSum } from "./exact-sum.ts";
export { fiscalQuarter, fiscalYear } from "./fiscal-year.ts";
export { addMonths, calendarYear, daysInMonth, dayToMonth, monthLabel, monthOf, monthOfYear, monthStartDay } from "./month.ts";
export { type Period, periodOfMonth, readPeriod } from "./period.ts";
export type { CellPlace, Problem, Severity } from "./problem.ts";
export { readNumber } from "./read-number.ts";
export { type Aims, aims } from "./tree/aims.ts";
export { buildTree, type TreeReading } from "./tree/build-tree.ts";
export type { Kind, KpiDefinition, Operator, Timing } from "./tree/definition.ts";
export { buildModel, type KpiData, latestPeriod, type Model, typedTarget } from "./tree/model.ts";
export { computeCell, periodValues, type Rollup, recompute, rollUp, valueAt } from "./tree/roll-up.ts";
export { openScenario, type Scenario, scenarioValue, setValue } from "./tree/scenario.ts";
export { findKpi, isLeaf, isRoot, type Shape, type Tree } from "./tree/tree.ts";
