/** Pages of https://developers.google.com/apps-script/, and what is known from elsewhere. */
export const RANGE = "reference/spreadsheet/range";
export const LIST = "reference/spreadsheet/range-list";
export const SHEET = "reference/spreadsheet/sheet";
export const FILE = "reference/spreadsheet/spreadsheet";
export const METADATA = "reference/spreadsheet/developer-metadata";
export const CHART = "reference/spreadsheet/embedded-chart-builder";
export const VALIDATION = "reference/spreadsheet/data-validation-builder";
export const PROTECTION = "reference/spreadsheet/protection";
export const UI = "reference/base/ui";
export const PROPERTIES = "reference/properties/properties";
export const CACHE = "reference/cache/cache";
export const LOCK = "reference/lock/lock";
export const UTILITIES = "reference/utilities/utilities";
export const QUOTAS = "guides/services/quotas";
/** Sizes are those of the bytes, as somebody found out. */
export const BYTES = "https://tanaikech.github.io/2023/05/22/report-specification-of-properties-service-for-google-apps-script/";
export const RUNTIME = "guides/v8-runtime";
export const FORMATS = "https://support.google.com/docs/answer/56470";
export const OBSERVED = "observed in public issue threads";
export const OWN_PROMISE = "the local host's own promise";
