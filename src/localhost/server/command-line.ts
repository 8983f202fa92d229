import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../project-root.ts";

/** What `npm start` can be told. */
export interface CommandLine {
  readonly port: number;
  readonly folder: string;
  readonly dist: string;
  readonly userLocale: string | undefined;
}

const DEFAULT_PORT = 8123;

/** Reads `--port 8123 --folder .kigi --dist dist --lang ja`; relative folders start where the command was typed. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, folder: { type: "string" }, dist: { type: "string" }, lang: { type: "string" } },
  });
  return {
    port: values.port === undefined ? DEFAULT_PORT : readPort(values.port),
    folder: values.folder === undefined ? join(projectRoot(), ".kigi") : resolve(values.folder),
    dist: values.dist === undefined ? join(projectRoot(), "dist") : resolve(values.dist),
    userLocale: values.lang,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port must be a number from 0 to 65535, not “${text}”`);
  return port;
}
