import type { Formula } from "./syntax.ts";
import { tokenize } from "./tokenize.ts";

/**
 * Writes a formula in the usual form, without the leading `=`.
 *
 * Promises that reading the text again gives the same formula. Brackets stand wherever readers disagree about their
 * absence (`(2^3)^2`, `(-2)^2`), so the text also means the same in any spreadsheet.
 *
 * @param formula - A formula as `parseFormula` makes them: its numbers are not negative.
 *
 * @example
 * printFormula({ kind: "negation", of: { kind: "reference", name: "New MRR" } }) // => "-[New MRR]"
 */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "reference":
      return printName(formula.name);
    case "negation":
      return `-${printWithin(formula.of, "percent", "negation")}`;
    case "percent":
      return `${printWithin(formula.of)}%`;
    case "sum":
      return printMembers(
        formula.terms,
        ({ subtracted }) => (subtracted ? " - " : " + "),
        "product",
        "power",
        "negation",
        "percent",
      );
    case "product":
      return printMembers(formula.factors, ({ divided }) => (divided ? " / " : " * "), "power", "negation", "percent");
    case "power":
      return `${printWithin(formula.base, "percent")}^${printWithin(formula.exponent, "negation", "percent")}`;
    case "comparison":
      return `${printSide(formula.left)} ${formula.operator} ${printSide(formula.right)}`;
    case "call":
      return `${formula.name}(${formula.parameters.map((each) => printFormula(each)).join(", ")})`;
    case "lag":
      return `LAG(${printFormula(formula.of)}, ${formula.periods})`;
    default:
      return formula;
  }
}

/** A member of a larger formula: in brackets, unless it is one word or of a kind that binds tighter. */
function printWithin(formula: Formula, ...tighter: readonly Formula["kind"][]): string {
  const isWord = ["number", "reference", "call", "lag"].includes(formula.kind);
  return isWord || tighter.includes(formula.kind) ? printFormula(formula) : `(${printFormula(formula)})`;
}

function printMembers<Member extends { readonly of: Formula }>(
  members: readonly Member[],
  signOf: (member: Member) => string,
  ...tighter: readonly Formula["kind"][]
): string {
  return members.map((member, at) => (at === 0 ? "" : signOf(member)) + printWithin(member.of, ...tighter)).join("");
}

function printSide(formula: Formula): string {
  return printWithin(formula, "sum", "product", "power", "negation", "percent");
}

/** A name stands alone when it is read back as that one name. */
function printName(name: string): string {
  return isPlainName(name) ? name : `[${name.split("]").join("]]")}]`;
}

function isPlainName(name: string): boolean {
  if (/[\][()]/.test(name)) return false;
  try {
    const [first] = tokenize(name);
    return first?.kind === "name" && first.text === name;
  } catch {
    return false;
  }
}
