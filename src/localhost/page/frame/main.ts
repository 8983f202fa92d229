import type { FrameReply, FrameRequest } from "./messages.ts";
import { createScriptRun } from "./script-run.ts";

/** Runs first inside every sidebar and dialog, and gives it what Google gives: `google.script`. */
const send = (request: FrameRequest): void => window.parent.postMessage(request, "*");
const { run, receive } = createScriptRun(send);

window.addEventListener("message", (event: MessageEvent<FrameReply>) => {
  if (event.source === window.parent && event.data.kind === "reply") receive(event.data);
});

// The page's policy is stricter than Google's: say what it held back instead of leaving a riddle.
document.addEventListener("securitypolicyviolation", (event) => {
  send({ kind: "blocked", what: `${event.effectiveDirective} ${event.blockedURI}` });
});

const host = {
  close: () => send({ kind: "close" }),
  setWidth: (width: number) => send({ kind: "size", width }),
  setHeight: (height: number) => send({ kind: "size", height }),
  editor: { focus: () => send({ kind: "focus-editor" }) },
  origin: parentOrigin(),
};

Object.assign(window, { google: { script: { run, host } } });

// Firefox does not tell a frame whom it lies in.
function parentOrigin(): string {
  const ancestors: DOMStringList | undefined = window.location.ancestorOrigins;
  return ancestors?.[0] ?? "";
}
