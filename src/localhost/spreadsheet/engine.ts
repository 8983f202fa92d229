/// <reference path="./o-spreadsheet.d.ts" />
import "./prepare-runtime.ts";
import { CellErrorType, registries } from "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js";

/** The one place that imports o-spreadsheet, so that there is one copy of it and the runtime is prepared before it loads. */
export {
  DEFAULT_LOCALES,
  DispatchResult,
  helpers,
  isCoreCommand,
  Model,
  registries,
  Spreadsheet as Grid,
  setTranslationMethod,
  tokenize,
  UIPlugin,
} from "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js";

// The names that Google Sheets has for these, in the grid too. Those that formulas may contain keep their names inside, and
// so do those by which o-spreadsheet tells one error from another; `googleErrorName` translates them.
const names = { GenericError: "#VALUE!", BadExpression: "#ERROR!" };
Object.assign(CellErrorType, names);
for (const name of Object.values(names)) registries.errorTypes.add(name);
