/// <reference path="./o-spreadsheet.d.ts" />
import "./prepare-runtime.ts";

/** The one place that imports o-spreadsheet, so that there is one copy of it and the runtime is prepared before it loads. */
export {
  DEFAULT_LOCALES,
  DispatchResult,
  helpers,
  isCoreCommand,
  Model,
  registries,
  Spreadsheet as Grid,
  tokenize,
  UIPlugin,
} from "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js";
