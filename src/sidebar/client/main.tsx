import { render } from "preact";
import { createCall, type ScriptRun } from "./call.ts";
import { Sidebar } from "./sidebar.tsx";

/** What Google (or the local host) puts into every sidebar. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const place = document.getElementById("sidebar");
if (place) render(<Sidebar call={createCall(google.script.run)} />, place);
