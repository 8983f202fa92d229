import type { Words } from "#language";

/** What the comment above a custom function tells, the two languages apart. */
export interface Help {
  readonly summary: Words;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly meaning: Words;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * Reads the comment that Sheets shows as help: the one source of what a function and its arguments mean.
 *
 * @param source - Text of the file that declares the function.
 * @throws Error when a part of the comment is not there in both languages: author and reader would not notice.
 */
export function readHelp(source: string, name: string): Help {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function ${name}\\(`).exec(source)?.[1];
  if (comment === undefined) throw new Error(`no documented function ${name}`);
  const text = comment.replace(/^\s*\* ?/gm, "").trim();
  return {
    summary: splitSentences(text.slice(0, text.indexOf("@")).trim()),
    parameters: [...text.matchAll(/^@param \{[^}]*\} (\w+) (.*)$/gm)].map(([, parameter = "", meaning = ""]) => ({
      name: parameter,
      isOptional: meaning.startsWith("Optional."),
      meaning: splitAt(meaning, meaning.indexOf(" / "), " / ".length),
    })),
  };
}

/** English sentences, then Japanese ones, which may begin with a Latin word: cut behind the last English sentence. */
function splitSentences(text: string): Words {
  const japanese = text.search(JAPANESE);
  const end = Math.max(text.lastIndexOf(". ", japanese), text.lastIndexOf("? ", japanese));
  return splitAt(text, end + 1, 1);
}

function splitAt(text: string, at: number, width: number): Words {
  const [en, ja] = [text.slice(0, at).trim(), text.slice(at + width).trim()];
  if (at <= 0 || en === "" || !JAPANESE.test(ja)) throw new Error(`not in both languages: ${text}`);
  return { en, ja };
}
