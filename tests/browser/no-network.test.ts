import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type RunningServer, serve } from "../../src/localhost/server.ts";
import { launchBrowser } from "./chromium.ts";
import { chooseMenu, sidebarFrame, untilReady, untilSaved } from "./host.ts";

// Everything that would leave 127.0.0.1 goes through a proxy that lets nothing through and writes down what was wanted:
// pages, sockets, prefetching and beacons alike, whether or not a page's own policy would have stopped it.

const folder = mkdtempSync(join(tmpdir(), "kigi-no-network-"));
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const wanted: string[] = [];
let browser: Browser;
let proxy: Server;
let server: RunningServer;
let context: BrowserContext;

beforeAll(async () => {
  proxy = createServer((request, response) => {
    wanted.push(String(request.url));
    response.writeHead(403).end();
  });
  proxy.on("connect", (request, socket) => {
    wanted.push(String(request.url));
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  server = await serve({ port: 0, folder, dist });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  proxy.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  wanted.length = 0;
  const { port } = proxy.address() as AddressInfo;
  context = await browser.newContext({ proxy: { server: `http://127.0.0.1:${port}`, bypass: "127.0.0.1" } });
});
afterEach(() => context.close());

test("what a page fetches from elsewhere is counted", async () => {
  const page = await context.newPage();
  await page.setContent('<img src="http://evil.example/pixel.png">');
  await page.evaluate(() => fetch("https://evil.example/data").catch(() => undefined));
  expect(wanted).toContain("http://evil.example/pixel.png");
  expect(wanted).toContain("evil.example:443");
});

test("the sidebar, the report and the help of the add-on ask for nothing outside this machine", async () => {
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${server.url}?lang=en`);
  await untilReady(page);
  await chooseMenu(page, "Kigi", "Open sidebar");
  const sidebar = sidebarFrame(page);
  await sidebar.getByRole("treeitem").first().click();
  await page.keyboard.press("Enter");
  await chooseMenu(page, "Kigi", "Refresh monthly report");
  await untilSaved(page);
  await chooseMenu(page, "Kigi", "Help");
  expect(wanted).toEqual([]);
});

test("the page of the sidebar alone loads nothing, without any policy to hold it back", async () => {
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  await page.route("http://127.0.0.1/sidebar", (route) => route.fulfill({ path: join(dist, "sidebar.html") }));
  await page.goto("http://127.0.0.1/sidebar");
  await page.waitForTimeout(500);
  expect(requests).toEqual(["http://127.0.0.1/sidebar"]);
  expect(wanted).toEqual([]);
});
