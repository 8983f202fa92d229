import { parseFormula } from "../formula/parse-formula.ts";
import { printFormula } from "../formula/print-formula.ts";
import type { Formula } from "../formula/syntax.ts";
import { whenFilled } from "./guard-cells.ts";

/** There is no row 0: a cell in it stands for a missing value until the text is finished. */
const MISSING: Formula = { kind: "reference", name: "C0" };
const CELL = /\bC(\d+)\b/g;

/**
 * Writes the formula of a KPI with cells of column C for its KPIs.
 *
 * Where nothing chooses between branches, one count of the cells guards the whole formula. With `IF` and `IFERROR` a blank may be
 * in a branch that is not taken, so each cell is an error of its own while it is blank.
 *
 * @param rowOf - Row of the KPI that a name stands for.
 */
export function ejectFormula(text: string, rowOf: (name: string) => number): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) return '=""';
  const rows: number[] = [];
  const plain = inCells(parsed.formula, (name) => {
    const row = rowOf(name);
    rows.push(row);
    return row;
  });
  const expression = printFormula(plain);
  if (!chooses(parsed.formula)) return whenFilled(rows, `IFERROR(${expression},"")`);
  const strict = expression.replace(CELL, (cell, row: string) => (row === "0" ? "NA()" : `IF(COUNT(${cell}),${cell},NA())`));
  return `=IFERROR(${strict},"")`;
}

/** The same formula as a spreadsheet means it: cells for KPIs, 1 and 0 for true and false, no branch left out. */
function inCells(formula: Formula, rowOf: (name: string) => number): Formula {
  const within = (part: Formula): Formula => inCells(part, rowOf);
  switch (formula.kind) {
    case "number":
      return fraction(formula.value);
    case "reference":
      return { kind: "reference", name: `C${rowOf(formula.name)}` };
    case "negation":
    case "percent":
    case "lag":
      return { ...formula, of: within(formula.of) };
    case "sum":
      return { ...formula, terms: formula.terms.map((term) => ({ ...term, of: within(term.of) })) };
    case "product":
      return { ...formula, factors: formula.factors.map((factor) => ({ ...factor, of: within(factor.of) })) };
    case "power":
      return { ...formula, base: within(formula.base), exponent: within(formula.exponent) };
    case "comparison": {
      const comparison = { ...formula, left: within(formula.left), right: within(formula.right) };
      return { kind: "call", name: "IF", parameters: [comparison, numeral(1), numeral(0)] };
    }
    case "call":
      return callInCells(formula, within);
    default:
      return formula;
  }
}

function callInCells(call: Extract<Formula, { kind: "call" }>, within: (part: Formula) => Formula): Formula {
  const parameters = call.parameters.map(within);
  const [first] = parameters;
  if (call.name === "IF" && parameters.length === 2) return { ...call, parameters: [...parameters, MISSING] };
  // What IFERROR puts in place of a missing value is, by itself, a missing value.
  if (call.name === "IFERROR" && parameters.length === 1 && first) return first;
  return { ...call, parameters };
}

function chooses(formula: Formula): boolean {
  return /\bIF(?:ERROR)?\(/i.test(printFormula(formula));
}

/** `1.5` as `15 / 10`: where people write decimals with a comma, a spreadsheet takes `1.5` for the first of May. */
function fraction(value: number): Formula {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const places = decimals.length - Number(exponent);
  if (places <= 0) return numeral(value);
  // Up to 10^22 powers of ten are exact, and so the quotient is the number itself.
  const divisor: Formula = places <= 22 ? numeral(10 ** places) : { kind: "power", base: numeral(10), exponent: numeral(places) };
  return {
    kind: "product",
    factors: [
      { of: numeral(Number(whole + decimals)), divided: false },
      { of: divisor, divided: true },
    ],
  };
}

function numeral(value: number): Formula {
  return { kind: "number", value };
}
