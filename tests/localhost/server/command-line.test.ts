import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { readCommandLine } from "../../../src/localhost/server/command-line.ts";
import { listen } from "../../../src/localhost/server/listen.ts";
import { main } from "../../../src/localhost/server.ts";

const folder = mkdtempSync(join(tmpdir(), "kigi-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("The command line", () => {
  test("has defaults", () => {
    expect(readCommandLine([])).toMatchObject({ port: 8123, userLocale: undefined, isHelpWanted: false });
    expect(readCommandLine([]).folder).toMatch(/\.kigi$/);
    expect(readCommandLine([]).dist).toMatch(/dist$/);
  });

  test("is read as it was typed, paths from where it was typed", () => {
    expect(readCommandLine(["--port", "0", "--folder", folder, "--lang", "ja", "--dist=elsewhere", "--help"])).toEqual({
      port: 0,
      folder,
      dist: resolve("elsewhere"),
      userLocale: "ja",
      isHelpWanted: true,
    });
  });

  test.each(["", "x", "70000", "1.5", "-1"])("“%s” is no port", (port) => {
    expect(() => readCommandLine([`--port=${port}`])).toThrow(`--port must be a number from 0 to 65535, not “${port}”.`);
  });

  test.each([
    { args: ["--prot", "1"], sentence: "“--prot” is not understood here." },
    { args: ["-p", "1"], sentence: "“-p” is not understood here." },
    { args: ["8080"], sentence: "“8080” is not understood here." },
    { args: ["--help=1"], sentence: "“--help=1” is not understood here." },
    { args: ["--__proto__"], sentence: "“--__proto__” is not understood here." },
    { args: ["--port"], sentence: "--port needs a value." },
    { args: ["--folder", "--port", "1"], sentence: "--folder needs a value." },
  ])("$args: $sentence", ({ args, sentence }) => {
    expect(() => readCommandLine(args)).toThrow(sentence);
  });
});

describe("A start", () => {
  let said: MockInstance;
  let complained: MockInstance;
  beforeEach(() => {
    said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    complained = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  });

  test("with --help says what can be typed, in the language that is asked for, and starts nothing", async () => {
    await main(["--help", "--lang", "ja"]);
    await main(["--help", "--lang", "en"]);
    const [[japanese], [english]] = said.mock.calls as [[string], [string]];
    for (const text of [japanese, english])
      for (const option of ["--port", "--folder", "--dist", "--lang", "--help"]) expect(text).toContain(option);
    expect([japanese.slice(0, 4), english.slice(0, 5), process.exitCode]).toEqual(["使い方:", "Usage", undefined]);
  });

  test.each([
    { locale: "en_US.UTF-8", sentence: "“--prot” is not understood here.\nAll options: npm start -- --help\n" },
    { locale: "ja_JP.UTF-8", sentence: "「--prot」は使えません。\nオプションの一覧: npm start -- --help\n" },
  ])(
    "with what is not understood ends with a sentence in the language of the terminal, $locale",
    async ({ locale, sentence }) => {
      vi.stubEnv("LC_ALL", locale);
      await main(["--prot", "1"]);
      expect(complained.mock.calls).toEqual([[sentence]]);
      expect([said.mock.calls, process.exitCode]).toEqual([[], 2]);
    },
  );

  test("in a folder that nothing can be kept in ends before the page is opened", async () => {
    vi.stubEnv("LC_ALL", "C");
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    await main(["--folder", join(file, "inside"), "--port", "0"]);
    const [[text]] = complained.mock.calls as [[string]];
    expect(text).toContain(
      `The workbook cannot be kept in ${join(file, "inside")} (ENOTDIR). Choose another folder with --folder.`,
    );
    expect([said.mock.calls, process.exitCode]).toEqual([[], 2]);
  });
});

test("a port beyond the last one that is there is said to be taken", async () => {
  const last = createServer();
  await new Promise<void>((resolve) => last.listen(65_535, "127.0.0.1", resolve).on("error", () => resolve()));
  await expect(listen(createServer(), 65_535)).rejects.toThrow("Every port from 65535 to 65535 is taken. Choose another one");
  last.close();
});
