import type { LocalSession } from "../../src/localhost/session.ts";
import type { EditAnswer, Endpoints } from "../../src/sidebar/wire/wire.ts";

/** Asks the script as the page of the sidebar does. */
export function ask<Name extends keyof Endpoints>(
  session: LocalSession,
  name: Name,
  request: Parameters<Endpoints[Name]>[0],
): ReturnType<Endpoints[Name]> {
  const reply = session.runJson(name, JSON.stringify([JSON.stringify(request)]));
  if (!reply.ok) throw new Error(reply.message);
  return JSON.parse(JSON.parse(reply.json) as string);
}

/** An edit that was made. */
export type Done = Extract<EditAnswer, { readonly outcome: "done" }>;

/** Edits the tree as somebody does who sees the sheets as they are. */
export function edit(session: LocalSession, wanted: Parameters<Endpoints["editTree"]>[0]["edit"]): Done {
  const revision = ask(session, "sidebarState", { period: null })?.revision ?? "";
  return done(ask(session, "editTree", { edit: wanted, revision, period: null }));
}

/** Takes an edit back, or one that was taken back. */
export function undo(session: LocalSession, { undo: { revision, changes, data } }: Done): Done {
  return done(ask(session, "editTree", { edit: { kind: "replay", changes, data }, revision, period: null }));
}

function done(answer: EditAnswer): Done {
  if (answer.outcome !== "done") throw new Error(answer.sentence);
  return answer;
}
