import type { Language } from "#language";
import type { OnUi, Session, Workbook } from "../contract.ts";
import { createPageRealm } from "../realm-page.ts";
import type { Sample } from "../samples/sample.ts";
import { createSession } from "../session.ts";
import { loadWorkbook, type Project, readSampleFile, saveWorkbook, setAsideWorkbook } from "./server-calls.ts";
import { showToast } from "./toast.ts";
import { words } from "./words.ts";

export interface OpenOptions {
  readonly project: Project;
  readonly nonce: string;
  readonly samples: readonly Sample[];
  readonly language: Language;
  readonly onUi: OnUi;
  readonly onLog: (line: string) => void;
}

/** Opens the workbook that was kept, or the first sample. A workbook that does not open is kept aside and named to the person. */
export async function openWorkbook(options: OpenOptions): Promise<Session> {
  const kept = await loadWorkbook();
  if (kept.setAside !== null) return openSample(options, kept.setAside);
  if (kept.workbook === null) return openSample(options, null);
  try {
    return open(options, kept.workbook);
  } catch (error) {
    options.onLog(String(error));
    return openSample(options, await setAsideWorkbook());
  }
}

async function openSample(options: OpenOptions, setAside: string | null): Promise<Session> {
  if (setAside !== null) showToast({ message: words().brokenWorkbook(setAside), seconds: -1, failed: true });
  const [sample] = options.samples;
  const workbook = sample ? await sample.open(options.language, readSampleFile) : undefined;
  const session = open(options, workbook);
  await saveWorkbook(session.exportWorkbook());
  return session;
}

function open({ project, nonce, language, onUi, onLog }: OpenOptions, workbook: Workbook | undefined): Session {
  return createSession({
    // Each attempt gets a realm of its own: what a failed one left behind must not count.
    realm: createPageRealm(nonce),
    adapterSource: project.adapterSource,
    files: project.files,
    workbook,
    userLocale: language,
    onUi,
    onLog,
  });
}
