import { HyperFormula } from "hyperformula";

export function buildHyperFormula(sheet: (string | number)[][]): HyperFormula {
  return HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3", maxRows: 200_000, smartRounding: false });
}

/** A recalculation of every formula, without building anything. */
export function recalculate(engine: HyperFormula): void {
  (engine as unknown as { _evaluator: { run: () => void } })._evaluator.run();
}
