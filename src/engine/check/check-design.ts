import { parseFormula } from "../formula/parse-formula.ts";
import { partsOf } from "../formula/references.ts";
import type { Formula } from "../formula/syntax.ts";
import type { Problem } from "../problem.ts";
import { findKpi, isRoot, type Tree } from "../tree/tree.ts";
import { findingAt, findingOfTable } from "./finding.ts";
import type { KpiMeaning, Stage } from "./kpi-meaning.ts";

/** The stages a customer goes through once there is a contract. */
const STAGES: readonly Stage[] = ["setup", "usage", "satisfaction", "outcome", "expansion"];

/** Checks how the KPIs are made: rates that are averaged, churn seen too coarsely, stages without a KPI, missing baselines. */
export function checkDesign(tree: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  return [...checkCoarseChurn(tree, meanings), ...checkAverages(tree), ...checkBaselines(tree), ...checkStages(meanings)];
}

/** Churn by itself says that customers left, not why. */
function checkCoarseChurn(tree: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  const hasChild = new Set(tree.parents);
  return meanings.flatMap(({ role, isChurn }, node) => {
    const isCoarse = role === "kpi" && isChurn && !isRoot(tree, node) && !hasChild.has(node);
    return isCoarse ? [findingAt(tree, node, "name", ["P-20", "note"])] : [];
  });
}

/** The mean of rates is not the rate of the whole: 3/100 and 1/60 make 2.5 %, not 2.33 %. */
function checkAverages(tree: Tree): Problem[] {
  return tree.definitions.flatMap(({ formula }, node) => {
    if (formula === "" || tree.shapes[node] !== "formula") return [];
    const parsed = parseFormula(formula);
    return parsed.ok && averagesRates(parsed.formula, tree) ? [findingAt(tree, node, "formula", ["P-21", "error"])] : [];
  });
}

function averagesRates(formula: Formula, tree: Tree): boolean {
  if (formula.kind === "call" && formula.name === "AVERAGE") {
    const rates = formula.parameters.filter((part) => {
      return part.kind === "reference" && tree.definitions[findKpi(tree, part.name)]?.kind === "ratio";
    });
    if (rates.length > 1) return true;
  }
  return partsOf(formula).some((part) => averagesRates(part, tree));
}

/** Without a start value, actual ÷ target would call a churn of 2.4 % against 2.0 % an achievement of 120 %. */
function checkBaselines(tree: Tree): Problem[] {
  return tree.definitions.flatMap(({ direction, target, baseline }, node) => {
    const isOpen = direction === "down" && target !== null && baseline === null;
    return isOpen ? [findingAt(tree, node, "baseline", ["P-23", "note"])] : [];
  });
}

function checkStages(meanings: readonly KpiMeaning[]): Problem[] {
  const used = new Set(meanings.map(({ stage }) => stage));
  if (!STAGES.some((stage) => used.has(stage))) return [];
  return STAGES.filter((stage) => !used.has(stage)).map((stage) => findingOfTable(["P-31", "note"], { stage }));
}
