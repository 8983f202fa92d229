/** An error as Google's services throw it. It is made inside the realm, so the script's `instanceof Error` holds. */
export class Exception extends Error {
  override readonly name = "Exception";
}

/** Turns whatever was thrown outside the realm into an error of the realm. */
export function asRealmError(error: unknown): Error {
  if (error instanceof Error) return error;
  const message = (error as { readonly message?: unknown } | null)?.message;
  return new Exception(message === undefined ? String(error) : String(message));
}

/** What Google puts before the names of services, where that is not `SpreadsheetApp`. */
const homes: Readonly<Record<string, string>> = {
  Cache: "CacheService.",
  CacheService: "",
  Charts: "",
  HtmlOutput: "HtmlService.",
  HtmlService: "",
  Lock: "LockService.",
  LockService: "",
  Logger: "",
  Menu: "",
  Properties: "PropertiesService.",
  PropertiesService: "",
  ScriptApp: "",
  Session: "",
  SpreadsheetApp: "",
  Ui: "",
  Utilities: "",
};

/** Google's complaint about arguments of the wrong kinds. */
export function signatureError(service: string, member: string, args: readonly unknown[]): Exception {
  const kinds = args.map(kindOf).join(",");
  return new Exception(`The parameters (${kinds}) don't match the method signature for ${fullName(service)}.${member}.`);
}

function fullName(service: string): string {
  return `${homes[service] ?? "SpreadsheetApp."}${service}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${value.length === 0 ? "Object" : kindOf(value[0])}[]`;
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "function") return "Function";
  const text = String(value);
  return /^[A-Z]\w*$/.test(text) ? fullName(text) : "Object";
}
