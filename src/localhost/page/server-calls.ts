import type { ProjectFiles, Workbook } from "../contract.ts";
import { words } from "./words.ts";

/** What the page needs to run the add-on. */
export interface Project {
  readonly files: ProjectFiles;
  readonly adapterSource: string;
  /** The script that gives a sidebar its `google.script`. */
  readonly frameSource: string;
  /** The language that `npm start` was told, if any. */
  readonly userLocale: string | null;
}

/** The workbook of the folder; `setAside` names the copy of one that could not be read. */
export interface KeptWorkbook {
  readonly workbook: Workbook | null;
  readonly setAside: string | null;
}

// Of the workbook as this page has read or written it. Whoever wrote in between makes ours out of date.
let revision = "";

export async function loadProject(): Promise<Project> {
  return (await (await call("/project")).json()) as Project;
}

export async function loadWorkbook(): Promise<KeptWorkbook> {
  const answer = await call("/workbook");
  noteRevision(answer);
  return (await answer.json()) as KeptWorkbook;
}

/** Reads a file that lies beside the samples. */
export async function readSampleFile(name: string): Promise<string> {
  return (await call(`/samples/${name}`)).text();
}

/** The templates of o-spreadsheet's components. */
export async function loadTemplates(): Promise<string> {
  return (await call("/vendor/o-spreadsheet.xml")).text();
}

export async function saveWorkbook(workbook: Workbook): Promise<void> {
  noteRevision(await call("/workbook", { method: "PUT", body: JSON.stringify(workbook) }));
}

/** Keeps a workbook that does not open under another name, and returns that name. */
export async function setAsideWorkbook(): Promise<string> {
  const answer = await call("/workbook/set-aside", { method: "POST" });
  return ((await answer.json()) as { readonly setAside: string }).setAside;
}

async function call(address: string, request: RequestInit = {}): Promise<Response> {
  const token = document.querySelector<HTMLMetaElement>("meta[name=kigi-token]")?.content ?? "";
  const headers = { "X-Kigi-Token": token, "X-Kigi-Revision": revision };
  const answer = await fetch(address, { ...request, headers }).catch(() => null);
  if (answer === null) throw new Error(words().serverGone);
  if (!answer.ok) throw new Error(sayRefusal(answer.status) ?? (await answer.text()));
  return answer;
}

/** What a person can do about a refusal; null where only the server knows. */
function sayRefusal(status: number): string | null {
  switch (status) {
    case 403:
      return words().olderThanServer;
    case 409:
      return words().changedElsewhere;
    case 507:
      return words().noRoom;
    default:
      return null;
  }
}

function noteRevision(answer: Response): void {
  revision = answer.headers.get("X-Kigi-Revision") ?? "";
}
