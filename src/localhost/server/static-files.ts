import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { projectRoot } from "../project-root.ts";

/** A file that the server sends as it is. */
export interface StaticFile {
  readonly path: string;
  readonly contentType: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Every file the page may ask for, by its address. Nothing of a request is ever joined to a path, so there is no way out of
 * these.
 */
export function staticFiles(): ReadonlyMap<string, StaticFile> {
  const root = projectRoot();
  const fromModule = (path: string): string => join(root, "node_modules", path);
  const samples = join(root, "src/localhost/samples");
  const sampleFiles = readdirSync(samples).filter((name) => name.endsWith(".csv"));
  const fromPage = (path: string): string => join(root, "src/localhost/page", path);
  return new Map(
    Object.entries({
      "/page.css": fromPage("page.css"),
      "/icon.svg": fromPage("icon.svg"),
      "/vendor/bootstrap.css": fromModule("bootstrap/dist/css/bootstrap.min.css"),
      "/vendor/o-spreadsheet.css": fromModule("@odoo/o-spreadsheet/dist/o_spreadsheet.css"),
      "/vendor/o-spreadsheet.xml": fromModule("@odoo/o-spreadsheet/dist/o_spreadsheet.xml"),
      "/vendor/font-awesome/css/font-awesome.css": fromModule("font-awesome/css/font-awesome.min.css"),
      "/vendor/font-awesome/fonts/fontawesome-webfont.woff2": fromModule("font-awesome/fonts/fontawesome-webfont.woff2"),
      ...Object.fromEntries(sampleFiles.map((name) => [`/samples/${name}`, join(samples, name)])),
    }).map(([address, path]) => [address, { path, contentType: contentTypeOf(path) }]),
  );
}

/** The page itself, with `{{token}}` and `{{nonce}}` filled in. */
export function indexPage(facts: { readonly token: string; readonly nonce: string }): string {
  const template = readFileSync(join(projectRoot(), "src/localhost/page/index.html"), "utf8");
  return template.split("{{token}}").join(facts.token).split("{{nonce}}").join(facts.nonce);
}

function contentTypeOf(path: string): string {
  const type = CONTENT_TYPES[extname(path)];
  if (!type) throw new Error(`no content type is known for ${path}`);
  return type;
}
