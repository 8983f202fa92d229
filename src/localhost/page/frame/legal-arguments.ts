/**
 * Writes the arguments of a `google.script.run` call as JSON. A form element becomes an object of its fields.
 *
 * @throws {TypeError} in Google's words, for what cannot cross: dates, functions, other elements, maps, sets, class objects.
 */
export function argumentsToJson(values: readonly unknown[]): string {
  const first = values[0];
  const plain = values.length === 1 && first instanceof HTMLFormElement ? [formFields(first)] : values;
  plain.forEach((value, index) => {
    if (!isLegal(value, [])) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  return JSON.stringify(plain.map((value) => (value === undefined ? null : value)));
}

function isLegal(value: unknown, ancestors: readonly object[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "object") return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (ancestors.includes(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((member) => isLegal(member, [...ancestors, value]));
}

function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, entry] of new FormData(form)) {
    const text = typeof entry === "string" ? entry : entry.name;
    const earlier = fields[name];
    fields[name] = earlier === undefined ? text : [earlier, text].flat();
  }
  return fields;
}
