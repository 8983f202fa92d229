import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleAdapter } from "./apps-script/bundle-adapter.ts";
import type { ProjectFiles, SessionOptions } from "./contract.ts";
import { createNodeRealm } from "./realm-node.ts";
import { createSession, type LocalSession } from "./session.ts";

/** What `openHeadless` needs: a folder with the built files, or the files themselves, and whatever a session takes. */
export type HeadlessOptions = Omit<SessionOptions, "realm" | "adapterSource" | "files"> &
  ({ readonly dist: string } | { readonly files: ProjectFiles });

/** Opens a session in Node, without a grid. */
export async function openHeadless(options: HeadlessOptions): Promise<LocalSession> {
  const files = "files" in options ? options.files : filesIn(options.dist);
  return createSession({ ...options, files, realm: createNodeRealm(), adapterSource: await bundleAdapter() });
}

function filesIn(folder: string): ProjectFiles {
  const names = readdirSync(folder).filter((name) => /\.(js|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
