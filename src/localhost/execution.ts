import type { AuthMode, ExecutionCounts } from "./contract.ts";
import { SpreadsheetError } from "./spreadsheet/spreadsheet-error.ts";

/**
 * What a call to a service needs and costs.
 * - `local`: works on an object in memory
 * - `look up`: asks for the structure of the file (sheets, names, sizes), which Apps Script holds ready
 * - `read`, `write`: reaches the service; `cells` adds the cells moved
 * - `lock`: asks for, or gives back, the right to run alone
 * - `sync`: waits until everything written has arrived
 * - `menu`, `toast`, `ui`: what a person sees
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
  | "user";

const allowedIn: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ["local", "menu"],
  CUSTOM_FUNCTION: ["local", "look up", "read", "read cells", "lock"],
  LIMITED: ["local", "look up", "read", "read cells", "write", "write cells", "lock", "sync", "menu", "toast"],
  FULL: ["local", "look up", "read", "read cells", "write", "write cells", "lock", "sync", "menu", "toast", "ui", "user"],
};

interface Running {
  readonly mode: AuthMode;
  serviceCalls: number;
  reads: number;
  writes: number;
  cellsRead: number;
  cellsWritten: number;
  readonly calls: Record<string, number>;
}

/** Watches over the running script: what it may do, what it costs, and where it is made to fail. */
export class Execution {
  private current: Running = running("FULL");
  private executions = 0;
  private fault: { readonly at: number; readonly message: string } | null = null;
  private last: ExecutionCounts = countsOf(this.current);

  /** Runs a script function in the mode; its counts become `counts()`. */
  run<Result>(mode: AuthMode, task: () => Result): Result {
    const outer = this.current;
    this.current = running(mode);
    this.executions++;
    try {
      return task();
    } finally {
      this.last = countsOf(this.current);
      this.fault = null;
      this.current = outer;
    }
  }

  /** Runs a custom function, which may happen in the middle of a script; it has a mode and counts of its own. */
  runCustomFunction<Result>(task: () => Result): Result {
    const outer = this.current;
    const { fault } = this;
    this.current = running("CUSTOM_FUNCTION");
    this.fault = null;
    try {
      return task();
    } finally {
      this.current = outer;
      this.fault = fault;
    }
  }

  counts(): ExecutionCounts {
    return this.last;
  }

  /** How many executions have begun; tells one from the next. */
  number(): number {
    return this.executions;
  }

  mode(): AuthMode {
    return this.current.mode;
  }

  faultAt(serviceCall: number, message: string): void {
    this.fault = { at: serviceCall, message };
  }

  /**
   * Called by the adapter before every member of a service.
   * @param member - e.g. `Range.setValues`
   * @param cells - how many cells the call moves
   * @throws SpreadsheetError where the mode forbids the call or a fault was ordered for it
   */
  call(member: string, access: Access, cells: number): void {
    const { current } = this;
    if (!allowedIn[current.mode].includes(access)) throw new SpreadsheetError(refusal(current.mode, member, access));
    if (access === "local") return;
    current.serviceCalls++;
    if (current.serviceCalls === this.fault?.at) throw new SpreadsheetError(this.fault.message);
    current.calls[member] = (current.calls[member] ?? 0) + 1;
    if (access.startsWith("read")) current.reads++;
    if (access.startsWith("write")) current.writes++;
    if (access === "read cells") current.cellsRead += cells;
    if (access === "write cells") current.cellsWritten += cells;
  }
}

function running(mode: AuthMode): Running {
  return { mode, serviceCalls: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, calls: {} };
}

function countsOf({ reads, writes, cellsRead, cellsWritten, calls }: Running): ExecutionCounts {
  return { reads, writes, cellsRead, cellsWritten, calls: { ...calls } };
}

/** Google's sentence for a call that the mode does not allow. */
function refusal(mode: AuthMode, member: string, access: Access): string {
  const method = member.slice(member.lastIndexOf(".") + 1);
  if (mode === "CUSTOM_FUNCTION") {
    if (access === "menu") return "Cannot call SpreadsheetApp.getUi() from this context.";
    return `You do not have permission to call ${method}`;
  }
  const scope = access === "ui" || access === "toast" ? "script.container.ui" : "spreadsheets.currentonly";
  return `Specified permissions are not sufficient to call ${member}. Required permissions: https://www.googleapis.com/auth/${scope}`;
}
