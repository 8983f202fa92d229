import { InvalidInputError } from "#engine";
import { comparable, type Language } from "#language";
import { textArgument } from "./arguments.ts";

/**
 * The language an argument names; English when it was left out.
 *
 * @throws InvalidInputError `argument-unknown-word`.
 */
export function languageArgument(argument: unknown, name: string): Language {
  const found = textArgument(argument, name);
  const word = comparable(found);
  if (word === "" || word.startsWith("en") || word === "英語") return "en";
  if (word.startsWith("ja") || word === "日本語") return "ja";
  throw new InvalidInputError("argument-unknown-word", { argument: name, found, known: "ja, en" });
}
