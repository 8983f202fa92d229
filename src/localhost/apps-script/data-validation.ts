import type { Area } from "../spreadsheet/area.ts";
import type { Validation } from "../spreadsheet/validations.ts";
import { toA1 } from "./a1.ts";
import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { RangePlace } from "./range-place.ts";
import { dataValidationBuilderCalls, dataValidationCalls } from "./service-calls.ts";
import { refuse, strict, unwrap } from "./strict.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** Google's names of the criteria that o-spreadsheet can check, by its own names. */
const criteriaNames: Readonly<Record<string, string>> = {
  isValueInList: "VALUE_IN_LIST",
  isValueInRange: "VALUE_IN_RANGE",
  isBoolean: "CHECKBOX",
  isBetween: "NUMBER_BETWEEN",
  isGreaterThan: "NUMBER_GREATER_THAN",
  isGreaterOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  isLessThan: "NUMBER_LESS_THAN",
  isLessOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  customFormula: "CUSTOM_FORMULA",
};

export const dataValidationCriteria = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  ...Object.values(criteriaNames),
);

/** A rule for what may be entered into a cell. */
export class DataValidationService implements Pick<Rule, keyof typeof dataValidationCalls> {
  readonly validation: Validation;
  readonly guarded: Rule;
  readonly #context: Context;

  constructor(context: Context, validation: Validation) {
    this.validation = validation;
    this.#context = context;
    this.guarded = strict<Rule>(context.host, "DataValidation", dataValidationCalls, this);
  }

  getAllowInvalid(): boolean {
    return !this.validation.isBlocking;
  }

  getCriteriaType(): Criteria {
    const name = criteriaNames[this.validation.criterion.type];
    return (dataValidationCriteria as unknown as Record<string, Criteria>)[name ?? ""] ?? refuse("Unknown criteria");
  }

  getCriteriaValues(): unknown[] {
    const { type, values, displayStyle } = this.validation.criterion;
    const isShown = displayStyle === "arrow";
    if (type === "isValueInList") return [Array.from(values), isShown];
    if (type === "isValueInRange") return [...Array.from(values, (a1) => this.#context.spreadsheet().getRange(a1)), isShown];
    const numeric = /^is(Between|Greater|Less)/.test(type);
    return Array.from(values, (value) => (numeric ? Number(value) : value));
  }

  getHelpText(): string {
    return this.validation.helpText ?? "";
  }

  copy(): Builder {
    return new DataValidationBuilderService(this.#context, this.validation).guarded;
  }
}

/** Collects a rule; without `setAllowInvalid(false)` what breaks it is only marked. */
export class DataValidationBuilderService implements Pick<Builder, keyof typeof dataValidationBuilderCalls> {
  readonly guarded: Builder;
  readonly #context: Context;
  #criterion: Validation["criterion"] | null;
  #isBlocking: boolean;
  #helpText: string | undefined;

  constructor(context: Context, from: Validation | null = null) {
    this.#context = context;
    this.#criterion = from?.criterion ?? null;
    this.#isBlocking = from?.isBlocking ?? false;
    this.#helpText = from?.helpText;
    this.guarded = strict<Builder>(context.host, "DataValidationBuilder", dataValidationBuilderCalls, this);
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    return this.#require({ type: "isValueInList", values: values.map(String), displayStyle: shown(showDropdown) });
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const { area } = unwrap(range, RangePlace) ?? refuse("Range not found");
    return this.#require({ type: "isValueInRange", values: [this.#address(area)], displayStyle: shown(showDropdown) });
  }

  requireCheckbox(checkedValue?: unknown): Builder {
    if (checkedValue !== undefined) {
      throw new Error("DataValidationBuilder.requireCheckbox with own values is not implemented by the local host");
    }
    return this.#require({ type: "isBoolean", values: [] });
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.#require({ type: "isBetween", values: [String(start), String(end)] });
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.#require({ type: "isGreaterThan", values: [String(number)] });
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require({ type: "isGreaterOrEqualTo", values: [String(number)] });
  }

  requireNumberLessThan(number: number): Builder {
    return this.#require({ type: "isLessThan", values: [String(number)] });
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require({ type: "isLessOrEqualTo", values: [String(number)] });
  }

  requireFormulaSatisfied(formula: string): Builder {
    return this.#require({ type: "customFormula", values: [formula] });
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.#isBlocking = !allowInvalid;
    return this.guarded;
  }

  setHelpText(helpText: string): Builder {
    this.#helpText = String(helpText);
    return this.guarded;
  }

  build(): Rule {
    if (this.#criterion === null) refuse("Data validation criteria must be set.");
    const validation = { criterion: this.#criterion, isBlocking: this.#isBlocking, helpText: this.#helpText };
    return new DataValidationService(this.#context, validation).guarded;
  }

  #require(criterion: Validation["criterion"]): Builder {
    this.#criterion = criterion;
    return this.guarded;
  }

  #address(area: Area): string {
    const sheet = this.#context.host.spreadsheet.tabs.info(area.sheetId).name.replace(/'/g, "''");
    return `'${sheet}'!${absolute(toA1(area))}`;
  }
}

function shown(showDropdown: boolean): "arrow" | "plainText" {
  return showDropdown ? "arrow" : "plainText";
}

/** `A1:B2` as `$A$1:$B$2`. */
function absolute(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
