import { compileFormula } from "../../../src/engine/formula/compile-formula.ts";
import { parseFormula } from "../../../src/engine/formula/parse-formula.ts";
import { runProgram } from "../../../src/engine/formula/run-program.ts";
import { race } from "../measure.ts";
import { exprEvalParser, mathjsFormula } from "../peers/expressions.ts";
import { randomNumbers } from "../random-tree.ts";
import { type Line, timesFaster } from "../table.ts";

const MONTHS = 36;
const NAMES = Array.from({ length: 20 }, (_, at) => `kpi_${at}`);

/** Parsing 1,000 different formulas, and running 1,000 formula KPIs over 36 months. */
export function formulaLines(): Line[] {
  const texts = randomFormulas(1000);
  const values = new Float64Array((NAMES.length + 1) * MONTHS).map((_, at) => 1 + (at % 17) / 16);
  const node = (name: string): number => NAMES.indexOf(name);
  const programs = texts.map((text) => {
    const parsed = parseFormula(`=${text}`);
    if (!parsed.ok) throw new Error(`The bench wrote a formula that cannot be read: ${text}`);
    return compileFormula(parsed.formula, node);
  });
  const parseForked = exprEvalParser();
  const compiled = texts.map(mathjsFormula);
  const forked = texts.map(parseForked);
  const scopes = Array.from({ length: MONTHS }, (_, month) =>
    Object.fromEntries(NAMES.map((name, at) => [name, values[at * MONTHS + month] ?? 0])),
  );
  const parsing = race([
    { name: "kigi", run: () => texts.map((text) => parseFormula(text)) },
    { name: "expr-eval-fork", run: () => texts.map((text) => parseForked(text)) },
  ]);
  const running = race(
    [
      {
        name: "kigi",
        run: () => {
          for (const program of programs) runProgram(program, values, MONTHS, NAMES.length * MONTHS);
        },
      },
      {
        name: "mathjs",
        run: () => {
          for (const each of compiled) for (const scope of scopes) each.evaluate(scope);
        },
      },
      {
        name: "expr-eval-fork",
        run: () => {
          for (const each of forked) for (const scope of scopes) each.evaluate(scope);
        },
      },
    ],
    5,
  );
  const of = (times: ReadonlyMap<string, number>, name: string): number => times.get(name) ?? Number.NaN;
  return [
    timesFaster("parsing 1,000 formulas", of(parsing, "kigi"), of(parsing, "expr-eval-fork"), 2.5, "expr-eval-fork"),
    timesFaster("1,000 formula KPIs × 36 months", of(running, "kigi"), of(running, "mathjs"), 20, "mathjs"),
    timesFaster("1,000 formula KPIs × 36 months", of(running, "kigi"), of(running, "expr-eval-fork"), 20, "expr-eval-fork"),
  ];
}

function randomFormulas(count: number): string[] {
  const random = randomNumbers(3);
  const name = (): string => NAMES[Math.floor(random() * NAMES.length)] ?? "kpi_0";
  const operator = (): string => ["+", "-", "*", "/"][Math.floor(random() * 4)] ?? "+";
  return Array.from(
    { length: count },
    () => `(${name()} ${operator()} ${name()}) ${operator()} ${name()} * 1.5 ${operator()} (${name()} + 2)`,
  );
}
