import type { Context } from "./context.ts";
import { type sessionCalls, userCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** Who runs the script, and where. */
export class SessionService implements Pick<Session, keyof typeof sessionCalls> {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  getActiveUserLocale(): string {
    return this.#context.host.userLocale;
  }

  getScriptTimeZone(): string {
    return this.#context.host.scriptTimeZone;
  }

  /** An add-on without the e-mail scope sees an empty address. */
  getActiveUser(): User {
    const user = { getEmail: () => "" } satisfies Pick<User, keyof typeof userCalls>;
    return strict<User>(this.#context.host, "User", userCalls, user);
  }

  getEffectiveUser(): User {
    return this.getActiveUser();
  }

  getTemporaryActiveUserKey(): string {
    return "local-user";
  }
}
