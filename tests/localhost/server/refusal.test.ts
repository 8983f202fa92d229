import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { refusalOf } from "../../../src/localhost/server/refusal.ts";

function asked(host: string, origin?: string): IncomingMessage {
  const headersDistinct = { host: [host], ...(origin === undefined ? {} : { origin: [origin] }) };
  return { headers: {}, headersDistinct } as unknown as IncomingMessage;
}

test("at the port of http, which browsers leave away, the page is reached without it", () => {
  expect(refusalOf(asked("127.0.0.1", "http://127.0.0.1"), 80)).toBeNull();
  expect(refusalOf(asked("localhost"), 80)).toBeNull();
  expect(refusalOf(asked("localhost"), 8123)).toMatchObject({ status: 403 });
});

test.each([
  "127.0.0.1:8124",
  "localhost.:8123",
  "localhost:8123.evil.example",
  "evil.example",
  "[::1]:8123",
  "127.1:8123",
  "0.0.0.0:8123",
  "2130706433:8123",
  "127.0.0.1:8123@evil.example",
  " 127.0.0.1:8123",
  "",
])("“%s” is not the name of this server", (host) => {
  expect(refusalOf(asked(host), 8123)).toMatchObject({ status: 403 });
});

test.each([
  "http://127.0.0.1:8123.evil.example",
  "http://localhost:8124",
  "https://localhost:8123",
  "http://127.0.0.1:8123, http://evil.example",
  "null",
  "",
  "file://",
])("“%s” is not where our page comes from", (origin) => {
  expect(refusalOf(asked("127.0.0.1:8123", origin), 8123)).toMatchObject({ status: 403 });
});
