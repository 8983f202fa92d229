import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { languageOf } from "#language";
import { bundleAdapter } from "./apps-script/bundle-adapter.ts";
import { answerRequest } from "./server/answer-request.ts";
import { bundlePage } from "./server/bundle-page.ts";
import { CannotStart } from "./server/cannot-start.ts";
import { type CommandLine, readCommandLine } from "./server/command-line.ts";
import { listen } from "./server/listen.ts";
import { prepareFolder } from "./server/prepare-folder.ts";
import { startWords } from "./server/start-words.ts";
import { staticFiles } from "./server/static-files.ts";
import { workbookFile } from "./server/workbook-file.ts";

export interface ServeOptions {
  /** The port to listen at, or the next one that is free; 0 lets the system choose. */
  readonly port: number;
  /** The folder of the built add-on. It is read anew each time the page is opened. */
  readonly dist: string;
  /** The folder in which the workbook is kept as `workbook.json`. */
  readonly folder: string;
  /** The language of the person, such as `ja`; the browser's own if absent. */
  readonly userLocale?: string | undefined;
  /** Another module to start the page with; tests use one with samples of their own. */
  readonly pageEntry?: string | undefined;
}

/** A local host that is running. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the local host to this machine alone. The scripts of the page are bundled once, in memory.
 *
 * @throws {CannotStart} if no port is free or the folder cannot be written.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  prepareFolder(options.folder);
  const [scripts, adapterSource] = await Promise.all([bundlePage(options.pageEntry), bundleAdapter()]);
  const site = {
    scripts,
    adapterSource,
    dist: options.dist,
    userLocale: options.userLocale ?? null,
    token: randomBytes(24).toString("base64url"),
    files: staticFiles(),
    workbook: workbookFile(options.folder),
  };
  let port = 0;
  const server = createServer((request, response) => void answerRequest(site, port, request, response));
  port = await listen(server, options.port);
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}

/**
 * Serves until the process is stopped, and says where. What is in the way is said in a sentence, and the process then ends with
 * a failure.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await start(readCommandLine(args));
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    const words = startWords(languageOf(terminalLocale()));
    process.stderr.write(`${error.say(words)}\n${words.moreHelp}\n`);
    process.exitCode = 2;
  }
}

async function start(options: CommandLine): Promise<void> {
  const words = startWords(languageOf(options.userLocale ?? terminalLocale()));
  if (options.isHelpWanted) {
    process.stdout.write(words.usage);
    return;
  }
  const { url } = await serve(options);
  process.stdout.write(words.announcement(url, workbookFile(options.folder).path));
}

function terminalLocale(): string {
  return process.env["LC_ALL"] || process.env["LANG"] || "";
}
