import type { Language } from "#language";
import { pageGroups } from "../page-groups.ts";
import { type Help, readHelp } from "./read-help.ts";
import { renderIndex } from "./render-index.ts";
import { renderPage } from "./render-page.ts";

const LANGUAGES: readonly Language[] = ["en", "ja"];

/**
 * Makes the reference pages of all custom functions, and an index, in every language.
 *
 * @param readSource - Reads a file of `src/functions`: the comments there say what functions and arguments mean.
 * @returns Markdown by path below the folder of the pages.
 */
export function renderPages(readSource: (file: string) => string): ReadonlyMap<string, string> {
  const groups = pageGroups();
  const pages = groups.flatMap((group) => group.pages);
  const helps = new Map<string, Help>();
  for (const { name } of pages) helps.set(name, readHelp(readSource(fileOf(name)), name));
  const helpOf = (name: string): Help => {
    const help = helps.get(name);
    if (!help) throw new Error(`no page for ${name}`);
    return help;
  };
  return new Map(
    LANGUAGES.flatMap((language): [string, string][] => [
      [`${language}/README.md`, renderIndex(groups, helpOf, language)],
      ...pages.map((page): [string, string] => [`${language}/${page.name}.md`, renderPage(page, helpOf(page.name), language)]),
    ]),
  );
}

/** `KPI_ROLLUP` is in `kpi-rollup.ts`. */
function fileOf(name: string): string {
  return `${name.toLowerCase().replace(/_/g, "-")}.ts`;
}
