import { type Access, isAllowed, refusal } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { AuthMode, ExecutionCounts, Realm } from "./contract.ts";
import { LATENCY, LatencyModel } from "./latency-model.ts";
import type { Area } from "./spreadsheet/area.ts";
import { SpreadsheetError } from "./spreadsheet/spreadsheet-error.ts";

/** Seconds that an execution may take: simple triggers and custom functions 30, all else six minutes. */
const timeLimit: Readonly<Record<AuthMode, number>> = { NONE: 30, CUSTOM_FUNCTION: 30, LIMITED: 30, FULL: 360 };

/**
 * Seconds beyond the limit until a script is ended that asks no service. One that does is ended by the service's refusal,
 * which leaves the workbook whole even if it comes in the middle of a change.
 */
const GRACE = 5;

/** Google's word to a script that has taken too long. */
export const TIME_OUT = "Exceeded maximum execution time";

interface Running {
  /** Tells one execution from the next. */
  readonly number: number;
  readonly mode: AuthMode;
  /** Of the formula, in a custom function. */
  readonly cell: Area | null;
  readonly latency: LatencyModel;
  /** When it began, in milliseconds of the machine's clock. */
  readonly began: number;
  serviceCalls: number;
  reads: number;
  writes: number;
  cellsRead: number;
  cellsWritten: number;
  /** Waiting for services and sleeping, in seconds; without the start, which is not held against the script. */
  waited: number;
  /** Google ends such a script; here nothing answers it any more. */
  isTimedOut: boolean;
  readonly calls: Record<string, number>;
}

/** What happens at a service call of the next execution. */
interface Incident {
  readonly at: number;
  /** Happens before the call is made; what it throws is what the call comes to. */
  readonly happen: (running: Running) => void;
}

/** Watches over the running script: what it may do, what it costs, how long it takes, and where it is made to fail. */
export class Execution {
  private readonly clock: Clock;
  private readonly within: Realm["within"];
  private current: Running;
  private readonly running = new Set<number>();
  private executions = 0;
  private incident: Incident | null = null;
  private last: ExecutionCounts;

  /** @param within - ends what takes too long without asking a service */
  constructor(clock: Clock, within: Realm["within"]) {
    this.clock = clock;
    this.within = within;
    this.current = this.begin("FULL");
    this.last = { ...countsOf(this.current), simulatedSeconds: 0 };
  }

  /**
   * Runs a script function in the mode; its counts become `counts()`.
   * @returns What the task came to, or null when Google would have ended it.
   */
  run<Result>(mode: AuthMode, task: () => Result): Result | null {
    const outer = this.current;
    const inner = this.begin(mode);
    this.current = inner;
    this.running.add(inner.number);
    try {
      const result = this.within(timeLimit[mode] + GRACE, task);
      return this.isOverdue(inner) ? null : result;
    } finally {
      this.last = countsOf(inner);
      this.incident = null;
      this.running.delete(inner.number);
      this.current = outer;
    }
  }

  /** Runs a custom function, which may happen in the middle of a script; it has a mode, a time and counts of its own. */
  runCustomFunction<Result>(cell: Area | null, task: () => Result): Result | null {
    const outer = this.current;
    const { incident } = this;
    const inner = this.begin("CUSTOM_FUNCTION", cell);
    this.current = inner;
    this.incident = null;
    try {
      const result = this.within(timeLimit.CUSTOM_FUNCTION + GRACE, task);
      return this.isOverdue(inner) ? null : result;
    } finally {
      this.current = outer;
      this.incident = incident;
    }
  }

  counts(): ExecutionCounts {
    return this.last;
  }

  /** Of the execution that runs now, or began last. */
  number(): number {
    return this.current.number;
  }

  isRunning(execution: number): boolean {
    return this.running.has(execution);
  }

  mode(): AuthMode {
    return this.current.mode;
  }

  /** The cell for which a custom function runs. */
  callingCell(): Area | null {
    return this.current.cell;
  }

  faultAt(serviceCall: number, message: string): void {
    const happen = (): never => {
      throw new SpreadsheetError(message);
    };
    this.incident = { at: serviceCall, happen };
  }

  timeOutAt(serviceCall: number): void {
    const happen = (running: Running): never => {
      running.isTimedOut = true;
      throw new SpreadsheetError(TIME_OUT);
    };
    this.incident = { at: serviceCall, happen };
  }

  interruptAt(serviceCall: number, happen: () => void): void {
    this.incident = { at: serviceCall, happen };
  }

  /** The script sleeps, or waits for someone else; nobody really waits. */
  wait(seconds: number): void {
    this.current.waited += seconds;
    this.clock.advance(seconds);
  }

  /**
   * Called by the adapter before every member of a service.
   * @param member - e.g. `Range.setValues`
   * @param cells - how many cells the call moves
   * @throws SpreadsheetError where the mode forbids the call, the time is up or a fault was ordered for it
   */
  call(member: string, access: Access, cells: number): void {
    const { current } = this;
    if (this.isOverdue(current)) throw new SpreadsheetError(TIME_OUT);
    if (!isAllowed(current.mode, access)) throw new SpreadsheetError(refusal(current.mode, member, access));
    if (access === "local") return;
    current.serviceCalls++;
    this.meetIncident(current);
    current.calls[member] = (current.calls[member] ?? 0) + 1;
    if (access.startsWith("read")) current.reads++;
    if (access.startsWith("write")) current.writes++;
    if (access === "read cells") current.cellsRead += cells;
    if (access === "write cells") current.cellsWritten += cells;
    this.wait(current.latency.secondsOf({ member, access, cells }));
    if (this.isOverdue(current)) throw new SpreadsheetError(TIME_OUT);
  }

  private meetIncident(running: Running): void {
    const { incident } = this;
    if (running.serviceCalls !== incident?.at) return;
    this.incident = null;
    incident.happen(running);
  }

  private begin(mode: AuthMode, cell: Area | null = null): Running {
    const number = ++this.executions;
    const began = this.clock.machineTime();
    const counts = { serviceCalls: 0, reads: 0, writes: 0, cellsRead: 0, cellsWritten: 0, calls: {} };
    return { number, mode, cell, latency: new LatencyModel(), began, waited: 0, isTimedOut: false, ...counts };
  }

  private isOverdue(running: Running): boolean {
    const seconds = (this.clock.machineTime() - running.began) / 1000 + running.waited;
    if (seconds > timeLimit[running.mode]) running.isTimedOut = true;
    return running.isTimedOut;
  }
}

function countsOf({ reads, writes, cellsRead, cellsWritten, calls, waited }: Running): ExecutionCounts {
  return { reads, writes, cellsRead, cellsWritten, simulatedSeconds: LATENCY.start + waited, calls: { ...calls } };
}
