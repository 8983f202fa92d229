import type { Context } from "./context.ts";
import { lockCalls, type lockServiceCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
type Scope = "document" | "user" | "script";

/** Keeps scripts apart that must not run at once. Nothing runs at once here, unless the session says that someone holds a lock. */
export class LockServiceService implements Pick<LockService, keyof typeof lockServiceCalls> {
  readonly #locks: Readonly<Record<Scope, Lock>>;

  constructor(context: Context) {
    this.#locks = {
      document: new LockHandle(context, "document").guarded,
      user: new LockHandle(context, "user").guarded,
      script: new LockHandle(context, "script").guarded,
    };
  }

  getDocumentLock(): Lock {
    return this.#locks.document;
  }

  getUserLock(): Lock {
    return this.#locks.user;
  }

  getScriptLock(): Lock {
    return this.#locks.script;
  }
}

class LockHandle implements Pick<Lock, keyof typeof lockCalls> {
  readonly guarded: Lock;
  readonly #context: Context;
  readonly #scope: Scope;
  /** The execution that holds the lock; a lock ends with its execution. */
  #holder: number | null = null;

  constructor(context: Context, scope: Scope) {
    this.#context = context;
    this.#scope = scope;
    this.guarded = strict<Lock>(context.host, "Lock", lockCalls, this);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.#context.host.isLockedElsewhere(this.#scope)) {
      this.#context.host.sleep(timeoutInMillis);
      return false;
    }
    this.#holder = this.#context.host.execution.number();
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) refuse("Lock timeout: another process was holding the lock for too long.");
  }

  hasLock(): boolean {
    return this.#holder === this.#context.host.execution.number();
  }

  releaseLock(): void {
    this.#holder = null;
  }
}
