// Builds the add-on, and starts or tests it on a fresh machine.
//
//   node build.mjs          dist/: Code.js, sidebar.html, appsscript.json
//   node build.mjs start    the local spreadsheet with the add-on in it
//   node build.mjs test     everything that has to hold
//   node build.mjs bench    speed, as ratios
//   node build.mjs push     sends the add-on to your script project
//   node build.mjs release  freezes it there as a version for the Marketplace
//   node build.mjs listing  the pictures of the README and of the Marketplace listing
//   node build.mjs docs     docs/functions/: the reference pages of the custom functions
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL(".", import.meta.url));
process.chdir(root);

const [command = "build", ...rest] = process.argv.slice(2);
const commands = { build, start, test, bench, push, release, listing, docs };
if (!Object.hasOwn(commands, command)) {
  console.error(`There is no "${command}". Try: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
await commands[command]();

/** Installs what the package-lock.json of a folder says, unless that is what is installed already. */
function install(folder = ".") {
  const lock = readFileSync(`${folder}/package-lock.json`, "utf8");
  const stamp = `${folder}/node_modules/.cache/kigi/package-lock.json`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing (once, under a minute) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

async function build() {
  install();
  const { build: bundle } = await import("esbuild");
  const { outputFiles } = await bundle({
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "kigi_",
    target: "es2020",
    platform: "neutral",
    charset: "utf8",
    legalComments: "none",
    footer: { js: entryPoints() },
  });
  const page = await sidebarPage(bundle);
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist");
  writeFileSync("dist/Code.js", outputFiles[0].contents);
  writeFileSync("dist/sidebar.html", page);
  copyFileSync("appsscript.json", "dist/appsscript.json");
}

/**
 * Apps Script finds functions by their declaration, and Sheets shows the comment and the parameter names of a custom
 * function, so every export of main.ts gets a declaration of its own behind the bundle, a custom function with the comment
 * of its source. What is shown nowhere is said in the source alone, where it costs no cell a cold start.
 */
function entryPoints() {
  const main = readFileSync("src/main.ts", "utf8");
  const exported = [...main.matchAll(/^export \{([^}]*)\} from "\.\/([^"]+)";/gm)];
  const stubs = exported.flatMap(([, names, file]) => {
    const source = readFileSync(`src/${file}`, "utf8");
    return names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => stub(name, source, file));
  });
  return stubs.join("\n");
}

function stub(name, source, file) {
  const declared = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export function ${name}\\(([^)]*)\\)`).exec(source);
  if (!declared) throw new Error(`src/${file} has no documented "export function ${name}"`);
  const [, comment, typed] = declared;
  const parameters = [...typed.matchAll(/(\w+)\??\s*:/g)].map(([, parameter]) => parameter).join(", ");
  // Sheets shows nowhere what a function returns: it wants the type alone.
  const shown = comment.replace(/(@return \{[^}]*\})[^@]*(?=\n \* @)/, "$1");
  const help = comment.includes("@customfunction") ? `${shown}\n` : "";
  return `${help}function ${name}(${parameters}) { return kigi_.${name}(${parameters}); }`;
}

/** One page without outside references: Apps Script serves no other files, and nothing is fetched from elsewhere. */
async function sidebarPage(bundle) {
  const options = { bundle: true, minify: true, write: false, charset: "utf8", legalComments: "none", logLevel: "error" };
  const script = await bundle({
    ...options,
    entryPoints: ["src/sidebar/client/main.tsx"],
    format: "iife",
    // It runs in the browser, not in Apps Script, and every browser that runs Google Sheets knows `?.` and class fields.
    target: "es2022",
    // Children as arguments, not as a property of each element, save 3 kB.
    tsconfigRaw: { compilerOptions: { jsx: "react", jsxFactory: "createElement", jsxFragmentFactory: "Fragment" } },
    inject: ["node_modules/preact/dist/preact.mjs"],
    // HtmlService takes "//" inside template literals for comments.
    supported: { "template-literal": false },
  });
  const style = await bundle({ ...options, entryPoints: ["src/sidebar/client/sidebar.css"] });
  const text = (result) => result.outputFiles[0].text.trim();
  return readFileSync("src/sidebar/client/sidebar.html", "utf8")
    .replace("/* style */", () => text(style).replaceAll("</style", "<\\/style"))
    .replace("/* script */", () => text(script).replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--"));
}

async function start() {
  await build();
  const server = await nodeBundle("src/localhost/server.ts");
  await server.main(rest);
}

async function test() {
  await build();
  for (const gate of ["types", "lint", "dead-code"]) run("npm", ["run", "--silent", gate]);
  const report = "node_modules/.cache/kigi/tests.json";
  rmSync(report, { force: true });
  const vitest = ["vitest", "run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"];
  const { status } = spawnSync("npx", [...vitest, `--outputFile.json=${report}`, ...rest], { stdio: "inherit" });
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  process.exit(status ?? 1);
}

async function bench() {
  await build();
  // What Kigi is measured against is installed for this alone, and found by a bundle that lies beside it.
  const peers = "tests/bench/peers";
  install(peers);
  run("npx", ["tsc", "-p", "tests/bench"]);
  const { main } = await nodeBundle("tests/bench/main.ts", peers);
  await main(rest);
}

/** The comments of the functions and what `src/functions/pages` adds to them, with every example computed anew. */
async function docs() {
  install();
  const { renderPages } = await nodeBundle("src/functions/pages/render/render-pages.ts");
  const pages = renderPages((file) => readFileSync(`src/functions/${file}`, "utf8"));
  rmSync("docs/functions", { recursive: true, force: true });
  for (const [page, text] of pages) {
    const file = `docs/functions/${page}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function push() {
  await publish("push", "check");
}

async function release() {
  await publish("release", "test");
}

async function publish(command, gate) {
  install();
  const { main } = await nodeBundle("src/publish/main.ts");
  await main(command, () => run("npm", ["run", "--silent", gate]));
}

async function listing() {
  await build();
  const { main } = await nodeBundle("tests/listing/main.ts");
  await main();
}

/** Node 20 runs no TypeScript: bundles a program of ours, leaves packages where they are, and loads it. */
async function nodeBundle(entry, folder = ".") {
  const { build: bundle } = await import("esbuild");
  const outfile = `${folder}/node_modules/.cache/kigi/${entry.replaceAll("/", "-").replace(/\.ts$/, ".mjs")}`;
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });
  return import(pathToFileURL(outfile).href);
}

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
