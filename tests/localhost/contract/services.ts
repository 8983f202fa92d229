import { lacks } from "./messages.ts";
import { type ContractRow, returns, row, throws } from "./row.ts";
import { RUNTIME, UTILITIES } from "./sources.ts";

/** Utilities, pages and the language itself. */
export const services: readonly ContractRow[] = [
  row(
    "Utilities.formatDate",
    UTILITIES,
    "return Utilities.formatDate(new Date(Date.UTC(2026, 0, 31, 15, 4, 5)), 'Asia/Tokyo', \"yyyy-MM-dd'T'HH:mm:ss EEE\")",
    returns("2026-02-01T00:04:05 Sun"),
  ),
  row(
    "Utilities.formatDate",
    UTILITIES,
    "return Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 12)), 'America/Los_Angeles', 'MMM d, yyyy h:mm a Z')",
    returns("Jul 1, 2026 5:00 AM -0700"),
  ),
  row(
    "Utilities.formatString",
    UTILITIES,
    "return Utilities.formatString('%s has %d rows, %.2f%%', 'Data', 3, 12.345)",
    returns("Data has 3 rows, 12.35%"),
  ),
  row("Utilities.sleep", UTILITIES, "Utilities.sleep(300001)", throws("Invalid argument: milliseconds")),
  row("Utilities.sleep", UTILITIES, "Utilities.sleep(-1)", throws("Invalid argument: milliseconds")),
  row(
    "Utilities.getUuid",
    UTILITIES,
    "return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())",
    returns(true),
  ),
  row(
    "HtmlService.createHtmlOutputFromFile",
    "reference/html/html-service",
    "HtmlService.createHtmlOutputFromFile('missing')",
    throws("No HTML file named missing was found."),
  ),
  row(
    "HtmlOutput.setTitle",
    "reference/html/html-output",
    "const h = HtmlService.createHtmlOutput('<b>x</b>').setTitle('T'); return [h.getTitle(), h.getContent()]",
    returns(["T", "<b>x</b>"]),
  ),
  row(
    "HtmlOutput.addMetaTag",
    "reference/html/html-output",
    "HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=300').addMetaTag('robots', 'none')",
    throws("The meta tag you specified is not allowed in this context."),
  ),
  row(
    "HtmlOutput.addMetaTag",
    "reference/html/html-output",
    "const page = HtmlService.createHtmlOutput('x'); for (const name of ['apple-mobile-web-app-capable', 'mobile-web-app-capable', 'google-site-verification']) page.addMetaTag(name, 'yes'); return page.getContent()",
    returns("x"),
  ),
  row("ScriptApp.AuthMode", "reference/script/auth-mode", "return String(ScriptApp.AuthMode.NONE)", returns("NONE")),
  row(
    "Exception",
    "guides/support/troubleshooting",
    "try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name] }",
    returns([true, "Exception"]),
  ),
  row(
    "Utilities.formatDate",
    UTILITIES,
    "return Utilities.formatDate(new Date(0), 'UTC', \"yyyy-MM-dd 'at' HH:mm:ss.SSS\")",
    returns("1970-01-01 at 00:00:00.000"),
  ),
  row(
    "Utilities.formatDate",
    UTILITIES,
    "return Utilities.formatDate(new Date(Date.UTC(2026, 0, 31, 23)), 'Asia/Tokyo', 'd/M/yy')",
    returns("1/2/26"),
  ),
  row("Utilities.formatString", UTILITIES, "return Utilities.formatString('%05d|%s', 42, 'x')", returns("00042|x")),
  row(
    "HtmlOutput.append",
    "reference/html/html-output",
    "return HtmlService.createHtmlOutput('a').append('b').setWidth(300).setHeight(200).getContent()",
    returns("ab"),
  ),
  row(
    "HtmlOutput.getWidth",
    "reference/html/html-output",
    "const h = HtmlService.createHtmlOutput('').setWidth(300).setHeight(200); return [h.getWidth(), h.getHeight()]",
    returns([300, 200]),
  ),
  row(
    "Session.getEffectiveUser",
    "reference/base/session",
    "Session.getEffectiveUser().getEmail()",
    throws(lacks("Session.getEffectiveUser", "userinfo.email")),
  ),
  row("Session.getActiveUserLocale", "reference/base/session", "return typeof Session.getActiveUserLocale()", returns("string")),
  row(
    "ScriptApp.getAuthorizationInfo",
    "reference/script/script-app",
    "return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())",
    returns("NOT_REQUIRED"),
  ),
  row("Logger.log", "reference/base/logger", "return Logger.log('x') === Logger", returns(true)),
  row(
    "Exception",
    "guides/support/troubleshooting",
    "try { sheet.getRange('nowhere') } catch (e) { return [e.name, e.message] }",
    returns(["Exception", "Range not found"]),
  ),
  row(
    "globalThis",
    RUNTIME,
    "return ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'fetch', 'ReadableStream', 'WritableStream', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'FormData', 'File', 'Blob', 'DOMException', 'atob', 'btoa', 'crypto', 'SubtleCrypto', 'performance', 'process', 'navigator'].filter((name) => name in globalThis)",
    returns([]),
  ),
  row(
    "Sheet.toString",
    RUNTIME,
    "return ['' + sheet, String(ss), JSON.stringify({ sheet }), 'getRange' in sheet, 'getNothing' in sheet]",
    returns(["Sheet", "Spreadsheet", '{"sheet":{}}', true, false]),
  ),
  row("WebAssembly", RUNTIME, "return [typeof WebAssembly, typeof SharedArrayBuffer]", returns(["object", "undefined"])),
  row("Promise", RUNTIME, "return typeof Promise.resolve().then", returns("function")),
  row(
    "Date.toLocaleDateString",
    "guides/v8-runtime/migration",
    "return new Date(Date.UTC(2026, 0, 31)).toLocaleDateString('de-DE', { timeZone: 'UTC', month: 'long' })",
    returns("Januar"),
  ),
];
