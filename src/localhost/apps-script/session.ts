import type { Context } from "./context.ts";
import { requireScope } from "./require-scope.ts";
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

  getActiveUser(): User {
    return this.#user("Session.getActiveUser");
  }

  getEffectiveUser(): User {
    return this.#user("Session.getEffectiveUser");
  }

  getTemporaryActiveUserKey(): string {
    return "local-user";
  }

  /** Nobody is signed in here, so the address is empty, as it is at Google where a domain keeps it to itself. */
  #user(member: string): User {
    const { host } = this.#context;
    requireScope(host, member, "userinfo.email");
    const user = { getEmail: () => "" } satisfies Pick<User, keyof typeof userCalls>;
    return strict<User>(host, "User", userCalls, user);
  }
}
