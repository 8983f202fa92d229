import fs, { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startWords } from "../../src/localhost/server/start-words.ts";
import { type RunningServer, serve } from "../../src/localhost/server.ts";

const folder = mkdtempSync(join(tmpdir(), "kigi-server-"));
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const options = { folder, dist: here("fixture-addon"), pageEntry: here("fixture-page.ts") };
const WORKBOOK = '{"version":1,"model":{},"extras":{}}';

let server: RunningServer;
let port: number;
beforeAll(async () => {
  server = await serve({ ...options, port: 0 });
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

// Not fetch: it would tidy the path and refuse to set Host.
function ask(path: string, { method = "GET", headers = {}, body = "" } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

/** Sends bytes as they are and returns what comes back, once the server is silent. */
function askRaw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setTimeout(500, () => socket.destroy());
    socket.on("data", (bytes) => {
      answer += String(bytes);
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

/** What our own page sends along when it writes. */
async function headersOfThePage(): Promise<Record<string, string>> {
  const token = /name="kigi-token" content="([^"]+)"/.exec((await ask("/")).body)?.[1] ?? "";
  const revision = String((await ask("/workbook")).headers["x-kigi-revision"]);
  return { "x-kigi-token": token, "x-kigi-revision": revision };
}

test("the page is served with a policy under which only its own scripts run, and with a new nonce each time", async () => {
  const [first, second] = [await ask("/"), await ask("/")];
  const policy = String(first.headers["content-security-policy"]);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  expect(first.status).toBe(200);
  expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w-]{22}' 'unsafe-eval'; /);
  expect(first.body).toContain(`nonce="${nonce}"`);
  expect(second.body).not.toContain(nonce);
  expect(first.body).not.toContain("{{");
});

test.each(["/", "/page.js", "/page.css", "/project", "/workbook", "/vendor/o-spreadsheet.css", "/nothing"])(
  "%s is not sniffed, not framed and not open to other sites",
  async (path) => {
    const { headers } = await ask(path);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["content-type"]).toBeTruthy();
  },
);

test("a name that was pointed at this machine is refused", async () => {
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    `127.0.0.1:${port + 1}`,
    `127.0.0.1:${port}.evil.example`,
  ]) {
    expect((await ask("/workbook", { headers: { host } })).status).toBe(403);
  }
  expect((await ask("/workbook", { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test("another site is refused, and so is a sandboxed frame", async () => {
  for (const origin of ["https://evil.example", `http://127.0.0.1:${port + 1}`, `https://127.0.0.1:${port}`, "null"]) {
    expect((await ask("/project", { headers: { origin } })).status).toBe(403);
  }
  expect((await ask("/project", { headers: { origin: `http://127.0.0.1:${port}` } })).status).toBe(200);
});

test("of two hosts none is believed", async () => {
  const own = `127.0.0.1:${port}`;
  const answers = [
    [own, "evil.example"],
    ["evil.example", own],
    [own, own],
  ].map((hosts) => askRaw(`GET /workbook HTTP/1.1\r\n${hosts.map((host) => `Host: ${host}\r\n`).join("")}\r\n`));
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 403 /);
});

test("what another site loads into its own page is refused, also without an Origin; a link to the page is not", async () => {
  for (const site of ["cross-site", "same-site"]) {
    const fetched = { "sec-fetch-site": site, "sec-fetch-mode": "no-cors" };
    for (const path of ["/", "/page.js", "/project", "/workbook"]) {
      expect((await ask(path, { headers: fetched })).status).toBe(403);
    }
    expect((await ask("/", { headers: { "sec-fetch-site": site, "sec-fetch-mode": "navigate" } })).status).toBe(200);
  }
  expect((await ask("/workbook", { headers: { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" } })).status).toBe(200);
});

test.each([
  ["a request without a host", "GET / HTTP/1.0\r\n\r\n", 403],
  ["an address of another site", "GET http://evil.example/ HTTP/1.1\r\nHost: HERE\r\n\r\n", 404],
  [
    "a WebSocket of another site",
    "GET / HTTP/1.1\r\nHost: HERE\r\nOrigin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    403,
  ],
  ["TRACE", "TRACE / HTTP/1.1\r\nHost: HERE\r\n\r\n", 405],
  [
    "a second request hidden in the first",
    "PUT /workbook HTTP/1.1\r\nHost: HERE\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    400,
  ],
  ["no HTTP", "\0\u0001\r\n\r\n", 400],
  ["an address without end", `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: HERE\r\n\r\n`, 431],
])("%s is turned away", async (_what, request, status) => {
  expect(await askRaw(request.replace("HERE", `127.0.0.1:${port}`))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("nothing is passed on to another machine", async () => {
  expect(await askRaw("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n")).toBe("");
});

test("a body that does not say how long it is, and is too long, is not read to its end", async () => {
  const headers = { ...(await headersOfThePage()), "transfer-encoding": "chunked" };
  const answer = await ask("/workbook", { method: "PUT", headers, body: " ".repeat(65 * 1024 * 1024) });
  expect(answer.status).toBe(413);
});

test("no address leads out of what is served", async () => {
  const attempts = [
    "/../package.json",
    "/vendor/../../package.json",
    "/vendor/font-awesome/../../package.json",
    "/samples/..%2f..%2f..%2f..%2fpackage.json",
    "/samples/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/..%5c..%5cpackage.json",
    "/..\\..\\package.json",
    "/samples/%252e%252e%252f%252e%252e%252fpackage.json",
    "/samples/%c0%ae%c0%ae/%c0%ae%c0%ae/package.json",
    "/page.css%00.json",
    "/page.css/../../../../package.json",
    "http://127.0.0.1/../../package.json",
    "file:///etc/passwd",
    "/__proto__",
    "/constructor",
    "//etc/passwd",
    "/src/localhost/server.ts",
    "/workbook.json",
  ];
  for (const path of attempts) expect((await ask(path)).status, path).toBe(404);
});

test("only the page, which knows the token, may write", async () => {
  const headers = await headersOfThePage();
  const foreign = { ...headers, "x-kigi-token": `${headers["x-kigi-token"]}x` };
  expect((await ask("/workbook", { method: "PUT", body: WORKBOOK })).status).toBe(403);
  expect((await ask("/workbook", { method: "PUT", body: WORKBOOK, headers: foreign })).status).toBe(403);
  expect(existsSync(join(folder, "workbook.json"))).toBe(false);
  expect((await ask("/workbook", { method: "PUT", body: WORKBOOK, headers })).status).toBe(204);
  expect(readFileSync(join(folder, "workbook.json"), "utf8")).toBe(WORKBOOK);
});

test("what is no workbook, or too large to be one, never replaces the one that is there", async () => {
  await ask("/workbook", { method: "PUT", body: WORKBOOK, headers: await headersOfThePage() });
  const headers = await headersOfThePage();
  const endless = '{"version":1,"model":{"sheets":[{"rowNumber":1e9,"colNumber":1e9}]},"extras":{}}';
  const bottomless = `{"version":1,"model":{},"extras":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
  const noWorkbooks = [
    "",
    "{",
    "[]",
    "null",
    '{"version":2,"model":{},"extras":{}}',
    '{"version":1,"model":{}}',
    endless,
    bottomless,
  ];
  for (const body of noWorkbooks) {
    expect((await ask("/workbook", { method: "PUT", body, headers })).status).toBe(400);
  }
  const tooLarge = await ask("/workbook", {
    method: "PUT",
    headers: { ...headers, "content-length": String(64 * 1024 * 1024 + 1) },
  });
  expect(tooLarge.status).toBe(413);
  expect(readFileSync(join(folder, "workbook.json"), "utf8")).toBe(WORKBOOK);
});

test("a window that is out of date does not overwrite what another one wrote", async () => {
  const headers = await headersOfThePage();
  const newer = '{"version":1,"model":{"a":1},"extras":{}}';
  expect((await ask("/workbook", { method: "PUT", body: newer, headers })).status).toBe(204);
  expect((await ask("/workbook", { method: "PUT", body: WORKBOOK, headers })).status).toBe(409);
  expect(readFileSync(join(folder, "workbook.json"), "utf8")).toBe(newer);
});

test("what a second server on the same folder wrote is not overwritten either", async () => {
  const headers = await headersOfThePage();
  writeFileSync(join(folder, "workbook.json"), '{"version":1,"model":{"b":1},"extras":{}}');
  expect((await ask("/workbook", { method: "PUT", body: WORKBOOK, headers })).status).toBe(409);
  rmSync(join(folder, "workbook.json"));
  expect((await ask("/workbook", { method: "PUT", body: WORKBOOK, headers })).status).toBe(204);
});

test.each(["OPTIONS", "DELETE", "PATCH"])("%s is not known", async (method) => {
  expect((await ask("/workbook", { method })).status).toBe(405);
});

test("a port that is taken is passed over", async () => {
  const second = await serve({ ...options, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});

test.each([".", "nowhere"])("an add-on that was not built (%s) is named with what to do", async (name) => {
  const dist = join(folder, name);
  const unbuilt = await serve({ ...options, dist, port: 0 });
  const answer = await fetch(`${unbuilt.url}project`);
  await unbuilt.close();
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe(`no Code.js in ${dist}: build the add-on first`);
});

test("a full disk is told apart from other failures", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  const write = vi.spyOn(fs, "writeFileSync").mockImplementation(() => {
    throw full;
  });
  syncBuiltinESMExports();
  const answer = await ask("/workbook", { method: "PUT", body: WORKBOOK, headers: await headersOfThePage() });
  write.mockRestore();
  syncBuiltinESMExports();
  expect([answer.status, answer.body]).toEqual([507, full.message]);
});

test("the terminal names the address and the file, in the person's language", () => {
  const [english, japanese] = (["en", "ja"] as const).map((language) =>
    startWords(language).announcement(server.url, "a/workbook.json"),
  );
  for (const text of [english, japanese]) {
    expect(text).toContain(server.url);
    expect(text).toContain("a/workbook.json");
  }
  expect(english).toMatch(/^Kigi is open at http/);
  expect(japanese).toMatch(/^Kigi を開きました/);
});

test("the server answers on 127.0.0.1 alone", async () => {
  // 127.0.0.2 is this machine as well, wherever it answers at all.
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && address.address !== "127.0.0.1")
    .map(({ address }) => address);
  for (const address of ["127.0.0.2", ...others]) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  expect(new URL(server.url).hostname).toBe("127.0.0.1");
});
