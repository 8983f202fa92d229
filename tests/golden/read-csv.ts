import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** The rows of a file in `data/`, by their header; every value as the text it is. */
export function readCsv(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** All rows of a file in `data/`, title rows and footnotes included; every cell as the text it is. */
export function rawCsv(name: string): string[][] {
  const text = readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8");
  return Papa.parse<string[]>(text.replace(/^\ufeff/, "")).data;
}
