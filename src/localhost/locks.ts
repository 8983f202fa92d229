/** Whom a lock keeps out: other runs on the file, of the person, of the script. */
export type LockScope = "document" | "user" | "script";

/** Who holds which lock. A lock ends with the execution that holds it; it may be lost before. */
export class Locks {
  /** Numbers of the executions that hold a lock. */
  private readonly holders = new Map<LockScope, number>();
  /** Locks taken to be held by somebody who is not simulated. */
  private readonly elsewhere = new Set<LockScope>();
  private readonly isRunning: (execution: number) => boolean;

  constructor(isRunning: (execution: number) => boolean) {
    this.isRunning = isRunning;
  }

  /** @returns Whether the execution holds the lock now. */
  take(scope: LockScope, execution: number): boolean {
    const holder = this.holders.get(scope);
    const isFree = holder === undefined || holder === execution || !this.isRunning(holder);
    if (!isFree || this.elsewhere.has(scope)) return false;
    this.holders.set(scope, execution);
    return true;
  }

  isHeldBy(scope: LockScope, execution: number): boolean {
    return this.holders.get(scope) === execution;
  }

  release(scope: LockScope, execution: number): void {
    if (this.isHeldBy(scope, execution)) this.holders.delete(scope);
  }

  /** Whatever the execution holds is lost, as behind an alert; it is not told. */
  lose(execution: number): void {
    for (const [scope, holder] of this.holders) if (holder === execution) this.holders.delete(scope);
  }

  /** Every lock is lost. */
  loseAll(): void {
    this.holders.clear();
  }

  setElsewhere(scope: LockScope, isHeld: boolean): void {
    if (isHeld) this.elsewhere.add(scope);
    else this.elsewhere.delete(scope);
  }
}
