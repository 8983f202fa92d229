/** Keeps a sign and its amount on one line; for what is shown, not for what is copied. */
export function unbroken(sentence: string): string {
  return sentence.replace(/([+−±])(?=[¥$€£])/g, "$1\u2060");
}
