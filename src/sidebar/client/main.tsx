import { render } from "preact";
import { keepFocus } from "./controls/keep-focus.ts";
import { createCall, type ScriptRun } from "./session/call.ts";
import { Sidebar } from "./sidebar.tsx";

/** What Google (or the local host) puts into every sidebar. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const place = document.getElementById("sidebar");
const call = createCall(google.script.run);
if (place) {
  render(<Sidebar call={call} isPicture={place.dataset["view"] === "picture"} />, place);
  keepFocus(place);
}
