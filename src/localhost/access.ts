import type { AuthMode } from "./contract.ts";

/**
 * What a call to a service needs and costs.
 * - `local`: works on an object in memory
 * - `look up`: asks for the structure of the file (sheets, names, sizes), which Apps Script holds ready
 * - `read`, `write`: reaches the service; `cells` adds the cells moved
 * - `lock`: asks for, or gives back, the right to run alone
 * - `sync`: waits until everything written has arrived
 * - `menu`, `toast`, `ui`: what a person sees
 * - `script`: what the script may know and ask about itself
 * - `user`: needs to know who the person is
 */
export type Access =
  | "local"
  | "look up"
  | "read"
  | "read cells"
  | "write"
  | "write cells"
  | "lock"
  | "sync"
  | "menu"
  | "toast"
  | "ui"
  | "script"
  | "user";

const reading: readonly Access[] = ["local", "look up", "read", "read cells", "lock"];
const limited: readonly Access[] = [...reading, "write", "write cells", "sync", "menu", "toast", "script"];

const allowedIn: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ["local", "menu", "script"],
  CUSTOM_FUNCTION: reading,
  LIMITED: limited,
  FULL: [...limited, "ui", "user"],
};

/** Whether a script in the mode may make such calls: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export function isAllowed(mode: AuthMode, access: Access): boolean {
  return allowedIn[mode].includes(access);
}

const scopeOf: Readonly<Partial<Record<Access, string>>> = {
  ui: "script.container.ui",
  user: "userinfo.email",
};

/** Google's sentence for a call that the mode does not allow. */
export function refusal(mode: AuthMode, member: string, access: Access): string {
  const method = member.slice(member.lastIndexOf(".") + 1);
  if (mode === "CUSTOM_FUNCTION") {
    if (access === "menu") return "Cannot call SpreadsheetApp.getUi() from this context.";
    return `You do not have permission to call ${method}`;
  }
  return lacksScope(member, scopeOf[access] ?? "spreadsheets.currentonly");
}

/** Google's sentence for a call that the person has not been asked to allow. */
export function lacksScope(member: string, scope: string): string {
  return `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopeAddress(scope)}`;
}

/** @param scope - the end of the address, such as `script.container.ui` */
export function scopeAddress(scope: string): string {
  return `https://www.googleapis.com/auth/${scope}`;
}
