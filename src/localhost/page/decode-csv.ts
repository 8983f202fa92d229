/** Pictures and archives have it almost everywhere; many of them would pass for Shift_JIS. */
const NEVER_IN_TEXT = "\0";

/**
 * Reads the bytes of a CSV file as text: by its byte order mark if it has one, else as UTF-8, else as the Shift_JIS (cp932)
 * that Japanese Excel writes.
 *
 * @returns `null` when the bytes are none of these.
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  for (const encoding of [markedEncoding(bytes) ?? "utf-8", "shift_jis"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes(NEVER_IN_TEXT) ? null : text;
    } catch {
      // Not this one: the decoder refuses bytes that the encoding does not have.
    }
  }
  return null;
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
