/** Code, which stays as it is, or the name of a custom function. */
const CODE_OR_NAME = /`[^`]*`|\bKPI(?:_[A-Z]+)+\b/g;

/** Makes links of the custom functions that a text names, but for the one whose page it is on. */
export function linkFunctions(text: string, self: string): string {
  return text.replace(CODE_OR_NAME, (found) => (found.startsWith("`") || found === self ? found : `[${found}](${found}.md)`));
}
