import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How to start a browser; without `env` the environment is passed on as it is. */
export interface ChromiumCommand {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

// Chromium from npm brings Latin letters only; this font gives a bare machine Japanese ones.
const JAPANESE_FONT = "@expo-google-fonts/sawarabi-gothic";
const REPLACED_FONTS: readonly string[] = ["Arial", "Helvetica", "Helvetica Neue", "Roboto", "sans-serif", "system-ui"];
const PREFERRED_FONTS = "<family>Open Sans</family><family>Sawarabi Gothic</family>";

let unpacked: Promise<ChromiumCommand> | undefined;

/**
 * Unpacks the browser inside the npm package `@sparticuz/chromium` once, beside the other caches of `node_modules`.
 * It needs nothing of the system: its own libraries and fonts come along.
 *
 * @throws {Error} in one line, on anything but Linux on x64.
 */
export function unpackNpmChromium(): Promise<ChromiumCommand> {
  // Once per process, because unpacking turns a variable that the whole process shares.
  unpacked ??= unpack();
  return unpacked;
}

async function unpack(): Promise<ChromiumCommand> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `no Chromium found, and the one from npm runs on linux x64 only (this is ${process.platform} ${process.arch}): install Chrome or Chromium, or set CHROMIUM_PATH`,
    );
  }
  const packageFolder = findPackage("@sparticuz/chromium");
  const nodeModules = dirname(dirname(packageFolder));
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { readonly version: string };
  const cache = join(nodeModules, ".cache", `chromium-${version}`);
  if (!existsSync(cache)) await unpackInto(cache, packageFolder);
  const fonts = writeFontConfiguration(cache, join(nodeModules, JAPANESE_FONT));
  return { executablePath: join(cache, "chromium"), env: browserEnvironment(join(cache, "al2023", "lib"), fonts) };
}

function findPackage(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  return entry.slice(0, entry.lastIndexOf(name) + name.length);
}

// The package unpacks into os.tmpdir() and takes whatever binary it finds there for its own, of any version and even half
// written. So it gets a folder of its own, which is given its final name only when everything in it is complete.
async function unpackInto(cache: string, packageFolder: string): Promise<void> {
  const unfinished = `${cache}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const usual = process.env["TMPDIR"];
  process.env["TMPDIR"] = unfinished;
  try {
    const sparticuz = await import("@sparticuz/chromium");
    await sparticuz.default.executablePath();
    // The package itself unpacks libnss and its like on AWS only.
    await sparticuz.inflate(join(packageFolder, "bin", "al2023.tar.br"));
  } finally {
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
  }
  renameOrYield(unfinished, cache);
}

function renameOrYield(unfinished: string, cache: string): void {
  try {
    renameSync(unfinished, cache);
  } catch (error) {
    if (!existsSync(cache)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

// Without a font Chromium dies at start, and the package's own configuration looks under /tmp only.
function writeFontConfiguration(cache: string, japaneseFont: string): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(cache, "fonts"), japaneseFont];
  const path = join(cache, "fonts.conf");
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    ...REPLACED_FONTS.map((family) => `  <alias><family>${family}</family><prefer>${PREFERRED_FONTS}</prefer></alias>`),
    `  <cachedir>${join(cache, "fonts-cache")}</cachedir>`,
    "</fontconfig>",
  ];
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

function browserEnvironment(libraries: string, fontConfiguration: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    LD_LIBRARY_PATH: [process.env["LD_LIBRARY_PATH"], libraries].filter(Boolean).join(":"),
    FONTCONFIG_FILE: fontConfiguration,
  };
}
