import { partsOf } from "../formula/references.ts";
import type { Formula } from "../formula/syntax.ts";
import type { Problem } from "../problem.ts";
import { latestPeriod, type Model, typedTarget } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import { isLeaf } from "../tree/tree.ts";
import { checkStarts } from "./check-starts.ts";
import { findingAt, findingOfTable } from "./finding.ts";

/** Typed and computed may differ by rounding; beyond this they disagree. */
const TOLERANCE = 0.005;

/** Checks the figures: missing ones, rates beyond 100 %, what is typed against what is computed, divisions by zero, and what never starts. */
export function checkValues(model: Model): Problem[] {
  const latest = latestPeriod(model);
  if (latest < 0) return [findingOfTable(["P-11", "error", "none"])];
  return [
    ...checkMissing(model, latest),
    ...checkReported(model),
    ...checkRates(model),
    ...checkDivisors(model),
    ...checkStarts(model),
  ];
}

/** Missing in the latest period is a reminder; missing in the one before as well is an error. */
function checkMissing(model: Model, latest: number): Problem[] {
  const { tree, periods, rollup } = model;
  const period = periods[latest]?.label ?? "";
  return tree.definitions.flatMap(({ status }, node) => {
    if (!isLeaf(tree, node) || status === "paused" || valueAt(rollup, node, latest) !== null) return [];
    const isLong = latest > 0 && valueAt(rollup, node, latest - 1) === null;
    return [findingAt(tree, node, "id", isLong ? ["P-11", "error", "long"] : ["P-11", "warning"], { period })];
  });
}

/** The latest period in which a typed value of a computed KPI is not what its children make. */
function checkReported({ tree, data, periods, rollup }: Model): Problem[] {
  return tree.definitions.flatMap((_, node) => {
    if (isLeaf(tree, node)) return [];
    for (let period = periods.length - 1; period >= 0; period--) {
      const typed = data.actuals[node * periods.length + period] ?? Number.NaN;
      const computed = valueAt(rollup, node, period);
      if (Number.isNaN(typed) || computed === null) continue;
      if (Math.abs(typed - computed) <= TOLERANCE * Math.max(Math.abs(computed), Math.abs(typed))) continue;
      const facts = { period: periods[period]?.label ?? "", typed, computed, difference: typed - computed };
      return [findingAt(tree, node, "id", ["P-17", "error"], facts)];
    }
    return [];
  });
}

/** Per cent are stored as fractions; 60 for 60 % and 130 % are both beyond 1. */
function checkRates(model: Model): Problem[] {
  const { tree, periods, rollup } = model;
  return tree.definitions.flatMap(({ unit, target }, node) => {
    if (unit.normalize("NFKC").trim() !== "%") return [];
    for (let period = periods.length - 1; period >= 0; period--) {
      const value = [valueAt(rollup, node, period), typedTarget(model, node, period)].find(isBeyond);
      if (typeof value === "number") return [rateFinding(model, node, value, periods[period]?.label ?? "")];
    }
    return isBeyond(target) ? [rateFinding(model, node, target ?? 0, "")] : [];
  });
}

function isBeyond(value: number | null): boolean {
  return value !== null && (value < 0 || value > 1);
}

function rateFinding({ tree }: Model, node: number, value: number, period: string): Problem {
  // From 150 % on, a slip of the keyboard is likelier than a rate.
  const variant = value > 1.5 ? "typed-as-percent" : "beyond";
  return findingAt(tree, node, "id", ["P-19", "warning", variant], { value, period });
}

/** The latest period in which a KPI has no value although everything it needs has one. */
function checkDivisors(model: Model): Problem[] {
  const { tree, periods, rollup } = model;
  return tree.definitions.flatMap((_, node) => {
    for (let period = periods.length - 1; period >= 0; period--) {
      if (valueAt(rollup, node, period) !== null) continue;
      const facts = { period: periods[period]?.label ?? "" };
      const zero = zeroDivisor(model, node, period);
      if (zero >= 0)
        return [
          findingAt(tree, node, "op", ["P-36", "error", "zero"], { ...facts, divisor: tree.definitions[zero]?.name ?? "" }),
        ];
      if (cannotCompute(model, node, period)) return [findingAt(tree, node, "formula", ["P-36", "error", "formula"], facts)];
    }
    return [];
  });
}

function zeroDivisor({ tree, rollup }: Model, node: number, period: number): number {
  if (tree.shapes[node] !== "product") return -1;
  for (let edge = tree.firstChild[node] as number; edge < (tree.firstChild[node + 1] as number); edge++) {
    const child = tree.children[edge] as number;
    if (tree.inverted[edge] && valueAt(rollup, child, period) === 0) return child;
  }
  return -1;
}

function cannotCompute({ tree, rollup }: Model, node: number, period: number): boolean {
  const [program, formula] = tree.shapes[node] === "formula" ? [tree.programs[node], tree.formulas[node]] : [];
  if (!program || !formula || mayBeBlank(formula)) return false;
  return Array.from(program.references).every(
    (reference, at) => valueAt(rollup, reference, period - (program.lags[at] ?? 0)) !== null,
  );
}

/** An IF without its third part is blank on purpose. */
function mayBeBlank(formula: Formula): boolean {
  const isOpen = formula.kind === "call" && formula.name === "IF" && formula.parameters.length === 2;
  return isOpen || partsOf(formula).some(mayBeBlank);
}
