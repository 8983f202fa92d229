/** What a cell shows whose formula the spreadsheet cannot read, or whose function it does not know. */
export type RefusalSign = "#ERROR!" | "#NAME?";

/** The spreadsheet does not understand a formula of ours; whatever was being made is gone again. */
export class FormulaRefused extends Error {
  readonly formula: string;
  readonly sign: RefusalSign;
  /** Of the spreadsheet, as `de_DE`: it decides how formulas are written. */
  readonly locale: string;

  constructor(formula: string, sign: RefusalSign, locale: string) {
    super(`The spreadsheet shows ${sign} for ${formula} (${locale})`);
    this.formula = formula;
    this.sign = sign;
    this.locale = locale;
  }
}
