import type { Realm } from "./contract.ts";

/** The language, and WebAssembly, which Apps Script has as well: https://developers.google.com/apps-script/guides/v8-runtime */
const LANGUAGE_GLOBALS: ReadonlySet<string> = new Set(
  `AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError
  Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape`.split(/\s+/),
);

/**
 * A realm in the page: a hidden frame stripped of everything that Apps Script does not have. Only `window`, `document`,
 * `location` and `top` cannot be removed. It keeps the add-on honest; it is not a wall against hostile code.
 *
 * @param nonce - what the page's policy asks of every script.
 */
export function createPageRealm(nonce: string): Realm {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  const innerDocument = frame.contentDocument;
  if (!inner || !innerDocument) throw new Error("the browser gave no frame to run the add-on in");
  const errors = collectErrors(inner);
  stripGlobals(inner);
  return {
    evaluate: (source, fileName) => inner.eval(named(source, fileName)) as unknown,
    runScript(source, fileName) {
      // A <script> element, not eval: under eval the functions of a strict bundle would stay local to it.
      const script = innerDocument.createElement("script");
      script.nonce = nonce;
      script.textContent = named(source, fileName);
      innerDocument.documentElement.append(script);
      script.remove();
      const [failure] = errors.splice(0);
      if (failure) throw new Error(`${failure.message} (line ${failure.lineno}, file "${fileName}")`);
    },
    // A page cannot end what runs in it: only the browser can, which offers to after some seconds.
    within: (_seconds, task) => task(),
  };
}

function named(source: string, fileName: string): string {
  return `${source}\n//# sourceURL=apps-script/${fileName}`;
}

// A script that fails to load throws nowhere; the event is the only news of it. To be called before the globals go.
function collectErrors(inner: Window): ErrorEvent[] {
  const errors: ErrorEvent[] = [];
  inner.addEventListener("error", (event) => {
    event.preventDefault();
    errors.push(event);
  });
  return errors;
}

function stripGlobals(inner: Window & typeof globalThis): void {
  const { Object: innerObject } = inner;
  for (const name of Object.getOwnPropertyNames(inner)) {
    if (!LANGUAGE_GLOBALS.has(name)) Reflect.deleteProperty(inner, name);
  }
  let prototype: object | null = Object.getPrototypeOf(inner);
  while (prototype !== null && prototype !== innerObject.prototype) {
    for (const name of Object.getOwnPropertyNames(prototype)) Reflect.deleteProperty(prototype, name);
    prototype = Object.getPrototypeOf(prototype);
  }
}
