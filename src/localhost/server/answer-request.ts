import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { parseWorkbook } from "../parse-workbook.ts";
import type { PageScripts } from "./bundle-page.ts";
import { readBody } from "./read-body.ts";
import { readProject } from "./read-project.ts";
import { refusalOf } from "./refusal.ts";
import { COMMON_HEADERS, pagePolicy } from "./security-headers.ts";
import { indexPage, type StaticFile } from "./static-files.ts";
import { LARGEST_WORKBOOK, type WorkbookFile } from "./workbook-file.ts";

/** All that the server has to offer. */
export interface Site {
  readonly scripts: PageScripts;
  readonly adapterSource: string;
  readonly dist: string;
  readonly userLocale: string | null;
  /** Known to our own page alone; whoever wants to write must show it. */
  readonly token: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly workbook: WorkbookFile;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const MEBIBYTE = 1_048_576;
/** What Node says where the disk, or the person's share of it, is full. */
const NO_ROOM: readonly (string | undefined)[] = ["ENOSPC", "EDQUOT"];
const JAVASCRIPT = { "Content-Type": "text/javascript; charset=utf-8" };

/** Answers one request, never with an exception. */
export async function answerRequest(site: Site, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await chooseAnswer(site, port, request).catch(failure);
  response.writeHead(answer.status, { ...COMMON_HEADERS, ...answer.headers });
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

async function chooseAnswer(site: Site, port: number, request: IncomingMessage): Promise<Answer> {
  const refusal = refusalOf(request, port);
  if (refusal) return text(refusal.status, refusal.reason);
  const address = (request.url ?? "").split("?")[0] ?? "";
  switch (request.method) {
    case "GET":
    case "HEAD":
      return answerRead(site, address);
    case "PUT":
    case "POST":
      return answerWrite(site, address, request);
    default:
      return text(405, "Only GET, PUT and POST are known here");
  }
}

function answerRead(site: Site, address: string): Answer {
  const file = site.files.get(address);
  if (file) return { status: 200, headers: { "Content-Type": file.contentType }, body: readFileSync(file.path) };
  switch (address) {
    case "/":
      return answerPage(site);
    case "/page.js":
      return { status: 200, headers: JAVASCRIPT, body: site.scripts.page };
    case "/project":
      return json({
        files: readProject(site.dist),
        adapterSource: site.adapterSource,
        frameSource: site.scripts.frame,
        userLocale: site.userLocale,
      });
    case "/workbook":
      return json(site.workbook.read(), revisionOf(site));
    default:
      return text(404, "There is nothing at this address");
  }
}

function answerPage(site: Site): Answer {
  const nonce = randomBytes(16).toString("base64url");
  return {
    status: 200,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": pagePolicy(nonce) },
    body: indexPage({ token: site.token, nonce }),
  };
}

async function answerWrite(site: Site, address: string, request: IncomingMessage): Promise<Answer> {
  if (request.headers["x-kigi-token"] !== site.token) return text(403, "The page is older than the server: reload it");
  if (request.method === "POST" && address === "/workbook/set-aside") return json({ setAside: site.workbook.setAside() });
  if (request.method !== "PUT" || address !== "/workbook") return text(404, "There is nothing at this address");
  const tooLarge = text(413, `A workbook may have ${LARGEST_WORKBOOK / MEBIBYTE} MB`, { Connection: "close" });
  if (Number(request.headers["content-length"]) > LARGEST_WORKBOOK) return tooLarge;
  const body = await readBody(request, LARGEST_WORKBOOK);
  if (body === null) return tooLarge;
  if (!parseWorkbook(body)) return text(400, "This is not a workbook of Kigi");
  // Read before the body would be too early: another window, or a second server on the folder, may have written meanwhile.
  const revision = site.workbook.revision();
  if (revision !== "" && request.headers["x-kigi-revision"] !== revision) {
    return text(409, "The workbook was changed in another window: reload this one");
  }
  site.workbook.write(body);
  return { status: 204, headers: revisionOf(site) };
}

function revisionOf(site: Site): Readonly<Record<string, string>> {
  return { "X-Kigi-Revision": site.workbook.revision() };
}

function failure(error: unknown): Answer {
  const hasRoom = !NO_ROOM.includes((error as NodeJS.ErrnoException | undefined)?.code);
  return text(hasRoom ? 500 : 507, error instanceof Error ? error.message : String(error));
}

function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers }, body };
}

function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { "Content-Type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(value) };
}
