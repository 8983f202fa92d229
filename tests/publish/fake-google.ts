import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A file as the Apps Script API knows it. */
export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** A script project at the fake. */
export interface FakeProject {
  files: readonly ScriptFile[];
  readonly versions: { versionNumber: number; description: string; files: readonly ScriptFile[] }[];
}

/** The part of Google that clasp speaks to: tokens, and one project of the Apps Script API. */
export interface FakeGoogle {
  readonly project: FakeProject;
  /** What was asked, as `PUT script.googleapis.com/v1/projects/…`, in order. */
  readonly asked: string[];
  /** While set, the API answers this to every request. */
  refusal: { readonly status: number; readonly message: string } | null;
  /** What happens to files on their way into the project; nothing, unless a test says so. */
  alter: (files: readonly ScriptFile[]) => readonly ScriptFile[];
  /** The environment under which clasp asks the fake. */
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export const SCRIPT_ID = "1fakeProject_of-the-tests";

/** Starts a fake of Google on 127.0.0.1, for a clasp whose login lies in the folder `home`. */
export async function startFakeGoogle(home: string): Promise<FakeGoogle> {
  const server = createServer((request, response) => void answer(google, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const preload = new URL("to-the-fake.mjs", import.meta.url);
  const google: FakeGoogle = {
    project: { files: [], versions: [] },
    asked: [],
    refusal: null,
    alter: (files) => files,
    environment: {
      PATH: process.env["PATH"],
      HOME: home,
      USERPROFILE: home,
      NODE_OPTIONS: `--import=${JSON.stringify(fileURLToPath(preload))}`,
      FAKE_GOOGLE_PORT: String((server.address() as AddressInfo).port),
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return google;
}

async function answer(google: FakeGoogle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  const host = String(request.headers["x-asked-host"]);
  google.asked.push(`${request.method} ${host}${request.url}`);
  const { status, json } = host === "oauth2.googleapis.com" ? token() : callApi(google, request, body);
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" }).end(JSON.stringify(json));
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const ok = (json: unknown): Answer => ({ status: 200, json });
const refuse = (status: number, message: string): Answer => ({ status, json: { error: { code: status, message } } });
const token = (): Answer => ok({ access_token: "fresh", expires_in: 3600, token_type: "Bearer" });

// https://developers.google.com/apps-script/api/reference/rest/v1/projects
function callApi(google: FakeGoogle, request: IncomingMessage, body: string): Answer {
  if (google.refusal) return refuse(google.refusal.status, google.refusal.message);
  if (request.headers.authorization !== "Bearer fresh") return refuse(401, "Request had invalid authentication credentials.");
  const { pathname, searchParams } = new URL(request.url ?? "", "http://fake");
  const [, id, collection] = /^\/v1\/projects\/([^/]+)\/(content|versions)$/.exec(pathname) ?? [];
  if (id !== SCRIPT_ID) return refuse(404, "Requested entity was not found.");
  switch (`${request.method} ${collection}`) {
    case "GET content":
      return ok({ scriptId: id, files: filesOf(google.project, searchParams.get("versionNumber")) });
    case "PUT content":
      google.project.files = google.alter((JSON.parse(body) as FakeProject).files);
      return ok({ scriptId: id, files: google.project.files });
    case "GET versions":
      return ok(listOf(google.project));
    case "POST versions":
      return ok(createVersion(google.project, (JSON.parse(body) as { description: string }).description));
    default:
      return refuse(405, "The fake does not know this method.");
  }
}

/** Google leaves out of its answers what is empty. */
function listOf({ versions }: FakeProject): { readonly versions?: readonly unknown[] } {
  const listed = versions.map(({ versionNumber, description }) => ({ versionNumber, description }));
  return listed.length === 0 ? {} : { versions: listed };
}

function filesOf({ files, versions }: FakeProject, version: string | null): readonly ScriptFile[] {
  return version === null ? files : (versions[Number(version) - 1]?.files ?? []);
}

function createVersion({ files, versions }: FakeProject, description: string): { readonly versionNumber: number } {
  const version = { versionNumber: versions.length + 1, description, files };
  versions.push(version);
  return version;
}
