import type { Access } from "../access.ts";
import { checkSignature } from "./check-signature.ts";
import { asRealmError, Exception } from "./exception.ts";
import type { Host } from "./host.ts";

/** What each member of a service needs; a member that is not listed is not implemented. */
export type Calls<Service> = { readonly [Member in keyof Service]?: Access };

const implementations = new WeakMap<object, object>();

/** Members that the language itself looks for: in a sum with text, in `JSON.stringify`, in `await`. */
const askedByTheLanguage: ReadonlySet<string> = new Set(["valueOf", "toJSON", "then"]);

/**
 * Puts the guard in front of an implementation: only listed members answer, every call is checked, counted and may be made
 * to fail, and what is thrown is an error of this realm. Every other member throws by name, so that a gap never passes
 * silently.
 * @param name - as Google's documentation names the service, e.g. `Range`
 * @param constants - enumerations and the like, which cost nothing
 */
export function strict<Service extends object>(
  host: Host,
  name: string,
  calls: Calls<Service>,
  implementation: object,
  constants: Readonly<Record<string, unknown>> = {},
): Service {
  const guarded = new Map<string, unknown>([...Object.entries(constants), ["toString", () => name]]);
  // Over an object of its own, so that nothing of the implementation shows through.
  const guard = new Proxy<object>(Object.create(null), {
    get(_target, key) {
      if (typeof key === "symbol" || askedByTheLanguage.has(key)) return undefined;
      const known = guarded.get(key);
      if (known !== undefined) return known;
      const access = Object.hasOwn(calls, key) ? (calls as Readonly<Record<string, Access>>)[key] : undefined;
      if (access === undefined) throw new Error(`${name}.${key} is not implemented by the local host`);
      const method = guardedCall(host, name, key, access, implementation);
      guarded.set(key, method);
      return method;
    },
    has: (_target, key) => typeof key === "string" && (guarded.has(key) || Object.hasOwn(calls, key)),
    set(_target, key) {
      throw new TypeError(`${name}.${String(key)} cannot be set`);
    },
  });
  implementations.set(guard, implementation);
  // The guard answers to every member of the service, if only by throwing.
  return guard as Service;
}

/** The implementation behind a guarded service, if it is of the wanted kind. */
export function unwrap<Kind>(value: unknown, kind: abstract new (...args: never[]) => Kind): Kind | null {
  const implementation = typeof value === "object" && value !== null ? implementations.get(value) : undefined;
  return implementation instanceof kind ? implementation : null;
}

function guardedCall(host: Host, name: string, member: string, access: Access, implementation: object): unknown {
  const method: unknown = Reflect.get(implementation, member);
  if (typeof method !== "function") throw new Error(`${name}.${member} is not implemented by the local host`);
  return (...args: unknown[]): unknown => {
    checkSignature(name, member, args);
    try {
      host.execution.call(`${name}.${member}`, access, access.endsWith("cells") ? cellCount(implementation) : 0);
      return method.apply(implementation, args);
    } catch (error) {
      throw asRealmError(error);
    }
  };
}

/** How many cells a call on the implementation moves. */
function cellCount(implementation: object): number {
  const count: unknown = Reflect.get(implementation, "cellCount");
  return typeof count === "number" ? count : 1;
}

/** Throws Google's sentence. */
export function refuse(message: string): never {
  throw new Exception(message);
}
