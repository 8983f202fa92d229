import { join, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { projectRoot } from "../project-root.ts";
import { CannotStart } from "./cannot-start.ts";

/** What `npm start` can be told. */
export interface CommandLine {
  readonly port: number;
  readonly folder: string;
  readonly dist: string;
  readonly userLocale: string | undefined;
  /** Nothing is to be started, only to be told how. */
  readonly isHelpWanted: boolean;
}

const DEFAULT_PORT = 8123;
const OPTIONS = {
  port: { type: "string" },
  folder: { type: "string" },
  dist: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

/**
 * Reads `--port 8123 --folder .kigi --dist dist --lang ja --help`; relative folders start where the command was typed.
 *
 * @throws {CannotStart} for anything else.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  checkArguments(args);
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  return {
    port: values.port === undefined ? DEFAULT_PORT : readPort(values.port),
    folder: values.folder === undefined ? join(projectRoot(), ".kigi") : resolve(values.folder),
    dist: values.dist === undefined ? join(projectRoot(), "dist") : resolve(values.dist),
    userLocale: values.lang,
    isHelpWanted: values.help ?? false,
  };
}

/** Before they are parsed, because Node's complaints are made for programmers. */
function checkArguments(args: readonly string[]): void {
  const lenient = { strict: false, allowPositionals: true, tokens: true } as const;
  for (const token of parseArgs({ args: [...args], options: OPTIONS, ...lenient }).tokens) {
    if (token.kind === "positional") throw new CannotStart((words) => words.notUnderstood(token.value));
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(OPTIONS, token.name)) throw new CannotStart((words) => words.notUnderstood(token.rawName));
    const { name, rawName, value, inlineValue } = token;
    if (name === "help" && value !== undefined) throw new CannotStart((words) => words.notUnderstood(`${rawName}=${value}`));
    // Left out, the value would be the next option.
    const isValue = value !== undefined && (inlineValue || !value.startsWith("-"));
    if (name !== "help" && !isValue) throw new CannotStart((words) => words.withoutValue(rawName));
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new CannotStart((words) => words.noPort(text));
  return port;
}
