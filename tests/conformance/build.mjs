// Builds dist-conformance/: Code.js and appsscript.json of a script that runs the contract at Google. See README.md here.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Apps Script finds functions by their declarations, and the local host custom functions by their comments. */
const entryPoints = `
function onOpen() { conformance_.onOpen(); }
function runConformance() { conformance_.runConformance(); }
function answerPage(question) { return conformance_.answerPage(question); }
function keepResult(json) { conformance_.keepResult(json); }
/** @customfunction */
function PROBE_TYPES() { return conformance_.PROBE_TYPES.apply(null, arguments); }
/** @customfunction */
function PROBE_RETURN(kind) { return conformance_.PROBE_RETURN(kind); }
`;

export async function buildConformance(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(here, "main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "conformance_",
    target: "es2020",
    platform: "neutral",
    charset: "utf8",
    legalComments: "none",
    footer: { js: entryPoints },
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Code.js"), outputFiles[0].contents);
  copyFileSync(join(root, "appsscript.json"), join(folder, "appsscript.json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "dist-conformance");
  await buildConformance(folder);
  console.log(`Built ${folder}. What to do with it: tests/conformance/README.md`);
}
