import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { menuWords } from "../../src/language/words/menu-words.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { registries } from "../../src/localhost/spreadsheet/engine.ts";

// What can be checked by machine of the list that is gone through before a release (docs/publishing.md, “Before each release”).

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const code = read("dist/Code.js");
const page = read("dist/sidebar.html");
const globals = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = ""]) => name);
const LANGUAGES = ["en", "ja"] as const;

describe("the manifest", () => {
  const manifest = JSON.parse(read("dist/appsscript.json")) as Record<string, unknown>;

  test("says these six things and nothing more: no library, no service, no web app, no macro", () => {
    expect(manifest).toEqual({
      timeZone: "Asia/Tokyo",
      runtimeVersion: "V8",
      exceptionLogging: "NONE",
      dependencies: {},
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });

  test("sends no exception to the publisher, because its message may name what is in a cell", () => {
    expect(manifest["exceptionLogging"]).toBe("NONE");
    expect(code).toMatch(/throw new Error\(/);
  });
});

describe("Code.js", () => {
  test("uses these services of Google and no other", () => {
    const services = code.match(
      /\b(?:[A-Z]\w*(?:App|Service)|Utilities|Session|Logger|Browser|Jdbc|Maps|AdminDirectory)\b(?=\.)/g,
    );
    expect([...new Set(services)].sort()).toEqual([
      "CacheService",
      "HtmlService",
      "LockService",
      "Session",
      "SpreadsheetApp",
      "Utilities",
    ]);
  });

  test("asks about the person nothing but the language", () => {
    expect(new Set(code.match(/\bSession\.\w+/g))).toEqual(new Set(["Session.getActiveUserLocale"]));
  });

  test("calls its functions what neither the spreadsheet nor a cell is called", () => {
    const functions = globals.filter((name) => name.startsWith("KPI_"));
    const builtIn = new Set(registries.functionRegistry.getKeys().map((name) => name.toUpperCase()));
    expect(builtIn.size).toBeGreaterThan(300);
    for (const name of functions) {
      expect(name).toMatch(/^KPI_[A-Z]+(?:_[A-Z]+)*$/);
      expect(builtIn.has(name), name).toBe(false);
    }
  });

  test("hides nothing it needs behind a name that google.script.run does not see", () => {
    expect(globals.filter((name) => name.endsWith("_"))).toEqual([]);
  });

  test("logs nothing", () => {
    for (const text of [code, page]) expect(text).not.toMatch(/\bconsole\.|\bLogger\.|\bdebugger\b/);
  });

  test("reaches for nothing with which a page could send something away", () => {
    const senders =
      /UrlFetchApp|MailApp|GmailApp|DriveApp|XMLHttpRequest|\bfetch\(|sendBeacon|WebSocket|EventSource|RTCPeerConnection/;
    for (const text of [code, page]) expect(text).not.toMatch(senders);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|form)\b[^>]*(?:href|src|data|action)=["']?(?:https?:)?\/\//i);
    expect(page).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
  });
});

describe("the menu", () => {
  const menuOf = async (userLocale: string) => {
    const session = await openHeadless({ dist: join(root, "dist"), userLocale });
    session.open("NONE");
    return session.menus.flatMap(({ entries }) => entries);
  };

  test.each(LANGUAGES)("names functions that exist, in %s", async (language) => {
    const items = (await menuOf(language)).filter((entry) => entry.kind === "item");
    expect(items.length).toBeGreaterThanOrEqual(4);
    for (const { caption, functionName } of items) expect(globals, caption).toContain(functionName);
  });

  test("is short and flat, in sentence case, and does not repeat the name of the add-on", async () => {
    const entries = await menuOf("en");
    expect(entries.filter(({ kind }) => kind === "submenu")).toEqual([]);
    expect(entries.filter(({ kind }) => kind === "item").length).toBeLessThanOrEqual(8);
    for (const { en, ja } of Object.values(menuWords)) {
      expect(en).toMatch(/^[A-Z][a-z]*(?: [a-z-]+)*$/);
      expect(`${en} ${ja}`).not.toMatch(/kigi/i);
    }
  });
});

describe("the sidebar", () => {
  test("asks for functions that exist, and every function made for it is asked for", () => {
    const wire = /export interface Endpoints \{([\s\S]*?)\n\}/.exec(read("src/sidebar/wire/wire.ts"))?.[1] ?? "";
    const endpoints = [...wire.matchAll(/readonly (\w+):/g)].map(([, name = ""]) => name);
    expect(endpoints.length).toBeGreaterThanOrEqual(4);
    for (const name of endpoints) {
      expect(globals, "Code.js").toContain(name);
      expect(page, "sidebar.html").toMatch(new RegExp(`["']${name}["']`));
    }
  });
});

describe("the version", () => {
  test("is the newest one of the changelog", () => {
    const { version } = JSON.parse(read("package.json")) as { readonly version: string };
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(/^## (\S+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  });
});

describe("the listing", () => {
  const sectionOf = (text: string, heading: string): string => {
    const [, section = ""] = text.split(new RegExp(`^## ${heading}$`, "m"));
    return (section.split(/^## /m)[0] ?? "").trim();
  };

  // https://developers.google.com/workspace/marketplace/create-listing
  test.each(LANGUAGES)("has texts of the lengths that the Marketplace takes, in %s", (language) => {
    const text = read(`docs/listing/listing.${language}.md`);
    const [name, short, detailed] = ["Name", "Short description", "Detailed description"].map((each) => sectionOf(text, each));
    expect(name).toMatch(/^\S.{1,29}$/);
    expect(name).toMatch(/^Kigi/);
    expect(name).not.toMatch(/google|sheets|gmail|\d/i);
    expect(short?.length).toBeGreaterThan(20);
    expect(short?.length).toBeLessThanOrEqual(200);
    expect(detailed?.length).toBeGreaterThan(500);
    expect(detailed?.length).toBeLessThan(16_000);
  });

  test("names no function that does not exist", () => {
    for (const file of readdirSync(join(root, "docs/listing")).filter((name) => name.endsWith(".md"))) {
      for (const name of read(`docs/listing/${file}`).match(/KPI_[A-Z_]*[A-Z]/g) ?? []) expect(globals, file).toContain(name);
    }
  });

  test.each(["listing", "privacy", "terms", "support", "scopes"])("has %s in both languages", (page) => {
    for (const language of LANGUAGES) expect(read(`docs/listing/${page}.${language}.md`).length).toBeGreaterThan(300);
  });

  test.each(LANGUAGES)("justifies the scopes of the manifest and no others, in %s", (language) => {
    const { oauthScopes } = JSON.parse(read("appsscript.json")) as { readonly oauthScopes: readonly string[] };
    const justified = read(`docs/listing/scopes.${language}.md`).match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [];
    expect([...new Set(justified)].sort()).toEqual([...oauthScopes].sort());
  });

  test.each([
    ...[32, 48, 96, 128].map((size) => ({ picture: `listing/icon-${size}`, width: size, height: size })),
    { picture: "listing/banner", width: 440, height: 280 },
    { picture: "listing/banner-small", width: 220, height: 140 },
    ...["overview", "sidebar", "report"].flatMap((name) => [
      { picture: name, width: 1440, height: 900 },
      ...LANGUAGES.map((language) => ({ picture: `listing/${name}.${language}`, width: 1280, height: 800 })),
    ]),
  ])("the picture $picture is $width × $height", ({ picture, width, height }) => {
    const png = readFileSync(join(root, `docs/${picture}.png`));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test("every link between the pages about publishing leads somewhere", () => {
    const pages = [
      ...["publishing.md", "publishing.ja.md"],
      ...readdirSync(join(root, "docs/listing")).map((name) => `listing/${name}`),
    ];
    const links = pages
      .filter((page) => page.endsWith(".md"))
      .flatMap((page) =>
        [...read(`docs/${page}`).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => join(dirname(page), to)),
      );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(existsSync(join(root, "docs", link)), link).toBe(true);
  });
});
