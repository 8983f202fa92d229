import type { LockScope } from "../locks.ts";
import type { Context } from "./context.ts";
import { lockCalls, type lockServiceCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Keeps scripts apart that must not run at once. Nothing runs at once here, unless the session says so. */
export class LockServiceService implements Pick<LockService, keyof typeof lockServiceCalls> {
  readonly #locks: Readonly<Record<LockScope, Lock>>;

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
  readonly #scope: LockScope;

  constructor(context: Context, scope: LockScope) {
    this.#context = context;
    this.#scope = scope;
    this.guarded = strict<Lock>(context.host, "Lock", lockCalls, this);
  }

  tryLock(timeoutInMillis: number): boolean {
    const { locks, execution, sleep } = this.#context.host;
    if (locks.take(this.#scope, execution.number())) return true;
    sleep(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) refuse("Lock timeout: another process was holding the lock for too long.");
  }

  hasLock(): boolean {
    const { locks, execution } = this.#context.host;
    return locks.isHeldBy(this.#scope, execution.number());
  }

  releaseLock(): void {
    const { locks, execution } = this.#context.host;
    locks.release(this.#scope, execution.number());
  }
}
