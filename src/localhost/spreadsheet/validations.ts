import { type Area, zoneOf } from "./area.ts";
import type { CellValue } from "./cell-value.ts";
import { isSerialDate } from "./cell-value.ts";
import type { Model } from "./engine.ts";
import { dispatchBatch, type Step } from "./host-plugin.ts";

/** A rule for what may be entered, in o-spreadsheet's words. */
export interface Validation {
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: "arrow" | "plainText" | "chip";
  };
  /** Whether what breaks the rule is refused; otherwise it is only marked. */
  readonly isBlocking: boolean;
  /** What is said to the person; o-spreadsheet keeps it with the rule, and shows it nowhere. */
  readonly helpText?: string | undefined;
}

/** The data validation rules of cells. */
export class Validations {
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  /** The rule of one cell, or null. */
  at(sheetId: string, row: number, column: number): Validation | null {
    const rule: (Omit<Validation, "isBlocking"> & { isBlocking?: boolean }) | undefined =
      this.model.getters.getValidationRuleForCell({ sheetId, row, col: column });
    if (rule === undefined) return null;
    return { criterion: rule.criterion, isBlocking: rule.isBlocking ?? false, helpText: rule.helpText };
  }

  /** Puts the rule on all cells of the area; null removes theirs. */
  set(area: Area, validation: Validation | null): void {
    const range = this.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area));
    const steps: Step[] = [];
    const id = this.model.uuidGenerator.smallUuid();
    // A rule takes its cells away from older rules, so "no rule" is a rule that is removed again.
    // The rule may come from another realm, whose objects o-spreadsheet does not accept.
    const copy = validation === null ? null : (JSON.parse(JSON.stringify(validation)) as Validation);
    const rule = copy ?? { criterion: { type: "isValueInList", values: ["-"], displayStyle: "arrow" }, isBlocking: false };
    steps.push({ type: "ADD_DATA_VALIDATION_RULE", sheetId: area.sheetId, ranges: [range], rule: { id, ...rule } });
    if (validation === null) steps.push({ type: "REMOVE_DATA_VALIDATION_RULE", sheetId: area.sheetId, id });
    dispatchBatch(this.model, steps);
  }

  /** Whether the cell's rule would refuse the value. */
  refuses(value: CellValue | null, sheetId: string, row: number, column: number): boolean {
    if (value === null || value === "" || (typeof value === "string" && value.startsWith("="))) return false;
    const plain = isSerialDate(value) ? value.serial : value;
    const result = this.model.getters.getValidationResultForCellValue(plain, { sheetId, row, col: column });
    return !result.isValid && result.rule.isBlocking === true;
  }
}
