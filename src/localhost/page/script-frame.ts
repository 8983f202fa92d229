import type { RunReply } from "../contract.ts";
import type { FrameReply, FrameRequest } from "./frame/messages.ts";

export interface ScriptFrameOptions {
  readonly html: string;
  readonly title: string;
  /** The script that provides `google.script`. */
  readonly frameSource: string;
  readonly nonce: string;
  /** Carries out a call of `google.script.run`. */
  readonly run: (functionName: string, argumentsJson: string) => RunReply;
  /** Anything else the frame asks for. */
  readonly onRequest: (request: FrameRequest) => void;
}

/**
 * A frame for the html of a sidebar or dialog. It has an origin of its own, so it can reach neither the page nor the server,
 * and speaks to the add-on by messages alone. Put it into the document to start it.
 */
export function createScriptFrame(options: ScriptFrameOptions): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = options.title;
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-modals allow-popups");
  frame.srcdoc = prepareHtml(options);
  const calls: Call[] = [];
  const listen = (event: MessageEvent<FrameRequest>): void => {
    if (!frame.isConnected) window.removeEventListener("message", listen);
    else if (event.source === frame.contentWindow) hear(event.data);
  };
  const hear = (request: FrameRequest): void => {
    if (request.kind !== "run") {
      options.onRequest(request);
      return;
    }
    calls.push(request);
    // Let the frame paint its waiting state before the script keeps the page busy.
    setTimeout(() => carryOutOne(calls, frame, options), 0);
  };
  window.addEventListener("message", listen);
  return frame;
}

type Call = Extract<FrameRequest, { kind: "run" }>;

/** Google promises no order: the last of calls made at once comes first here, so that whoever relies on one notices. */
function carryOutOne(calls: Call[], frame: HTMLIFrameElement, options: ScriptFrameOptions): void {
  const request = calls.pop();
  if (request === undefined) return;
  const outcome = options.run(request.functionName, request.argumentsJson);
  const reply: FrameReply = { kind: "reply", call: request.call, ...outcome };
  frame.contentWindow?.postMessage(reply, "*");
}

// The scripts written in the html get the page's nonce, and ours goes before them; a script that slips in later has none.
function prepareHtml({ html, frameSource, nonce }: ScriptFrameOptions): string {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const script of parsed.querySelectorAll("script")) script.setAttribute("nonce", nonce);
  const shim = parsed.createElement("script");
  shim.setAttribute("nonce", nonce);
  shim.textContent = frameSource.split("</script").join("<\\/script");
  parsed.head.prepend(shim);
  return `<!DOCTYPE html>${parsed.documentElement.outerHTML}`;
}
