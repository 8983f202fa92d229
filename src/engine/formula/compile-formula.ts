import { opcode, operandCount } from "./opcode.ts";
import { formulaReferences, type References } from "./references.ts";
import type { ComparisonOperator, Formula, FunctionName } from "./syntax.ts";

/** A formula as a flat list of steps in postfix order, ready to run on all periods at once. */
export interface Program {
  /** See `opcode`. */
  readonly opcodes: Uint8Array;
  /** For each step that pushes: the index of its constant or of its reference. */
  readonly operands: Int32Array;
  readonly constants: Float64Array;
  /** The node of each series the program reads; -1 for a name that no KPI bears, which is missing. */
  readonly references: Int32Array;
  /** How many periods earlier each of these series is read. */
  readonly lags: Int32Array;
  /** The most rows the stack ever holds. */
  readonly depth: number;
}

/** A program in the making. */
interface Draft {
  readonly opcodes: number[];
  readonly operands: number[];
  readonly constants: number[];
  readonly references: References;
  height: number;
  depth: number;
}

const COMPARISONS: Readonly<Record<ComparisonOperator, number>> = {
  "=": opcode.equal,
  "<>": opcode.unequal,
  "<": opcode.less,
  "<=": opcode.lessOrEqual,
  ">": opcode.greater,
  ">=": opcode.greaterOrEqual,
};

/** What joins the arguments of a function, one after the other. */
const JOINS: Readonly<Record<FunctionName, number>> = {
  SUM: opcode.add,
  AVERAGE: opcode.add,
  MIN: opcode.least,
  MAX: opcode.greatest,
  ABS: opcode.absolute,
  ROUND: opcode.round,
  IF: opcode.choose,
  IFERROR: opcode.otherwise,
};

/**
 * Turns a formula into a program.
 *
 * @param formula - As parsed.
 * @param resolve - The node of a KPI by the id or name the formula uses; -1 when there is none. Asked once per series.
 * @returns A program whose references are in the order of `formulaReferences(formula).list`.
 */
export function compileFormula(formula: Formula, resolve: (name: string) => number): Program {
  const references = formulaReferences(formula);
  const draft: Draft = { opcodes: [], operands: [], constants: [], references, height: 0, depth: 0 };
  emit(draft, formula, 0);
  const { list } = references;
  return {
    opcodes: new Uint8Array(draft.opcodes),
    operands: new Int32Array(draft.operands),
    constants: new Float64Array(draft.constants),
    references: new Int32Array(list.map(({ name }) => resolve(name))),
    lags: new Int32Array(list.map(({ lag }) => lag)),
    depth: draft.depth,
  };
}

function emit(draft: Draft, formula: Formula, lag: number): void {
  switch (formula.kind) {
    case "number":
      pushConstant(draft, formula.value);
      break;
    case "reference":
      step(draft, opcode.reference, draft.references.indexOf(formula.name, lag));
      break;
    case "lag":
      emit(draft, formula.of, lag + formula.periods);
      break;
    case "negation":
      emitAll(draft, [formula.of], lag, opcode.negate);
      break;
    case "percent":
      emitAll(draft, [formula.of], lag, opcode.percent);
      break;
    case "power":
      emitAll(draft, [formula.base, formula.exponent], lag, opcode.power);
      break;
    case "comparison":
      emitAll(draft, [formula.left, formula.right], lag, COMPARISONS[formula.operator]);
      break;
    case "sum":
      emitJoined(draft, formula.terms, lag, ({ subtracted }) => (subtracted ? opcode.subtract : opcode.add));
      break;
    case "product":
      emitJoined(draft, formula.factors, lag, ({ divided }) => (divided ? opcode.divide : opcode.multiply));
      break;
    default:
      emitCall(draft, formula.name, formula.parameters, lag);
  }
}

function emitCall(draft: Draft, name: FunctionName, parameters: readonly Formula[], lag: number): void {
  switch (name) {
    case "ABS":
    case "ROUND":
    case "IF":
    case "IFERROR":
      for (const each of parameters) emit(draft, each, lag);
      fillUp(draft, name, parameters.length);
      step(draft, JOINS[name]);
      break;
    default:
      emitJoined(
        draft,
        parameters.map((of) => ({ of })),
        lag,
        () => JOINS[name],
      );
      if (name !== "AVERAGE") break;
      pushConstant(draft, parameters.length);
      step(draft, opcode.divide);
  }
}

/** One member after the other, each joined to what came before it. */
function emitJoined<Member extends { readonly of: Formula }>(
  draft: Draft,
  members: readonly Member[],
  lag: number,
  joinOf: (member: Member) => number,
): void {
  members.forEach((member, at) => {
    emit(draft, member.of, lag);
    if (at > 0) step(draft, joinOf(member));
  });
}

/** Pushes the arguments that were left out: `ROUND` to whole numbers, nothing for the others. */
function fillUp(draft: Draft, name: FunctionName, given: number): void {
  for (let at = given; at < operandCount(JOINS[name]); at++) pushConstant(draft, name === "ROUND" ? 0 : Number.NaN);
}

function emitAll(draft: Draft, parts: readonly Formula[], lag: number, code: number): void {
  for (const part of parts) emit(draft, part, lag);
  step(draft, code);
}

function pushConstant(draft: Draft, value: number): void {
  draft.constants.push(value);
  step(draft, opcode.constant, draft.constants.length - 1);
}

function step(draft: Draft, code: number, operand = 0): void {
  draft.opcodes.push(code);
  draft.operands.push(operand);
  draft.height += 1 - operandCount(code);
  draft.depth = Math.max(draft.depth, draft.height);
}
