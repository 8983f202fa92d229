/** One constant of an enumeration; Apps Script's are objects that show their name. */
interface Constant {
  name(): string;
  ordinal(): number;
  toString(): string;
  toJSON(): string;
}

/** An enumeration object whose constants carry the given names, in their order. */
export function enumeration<Enumeration>(...names: readonly string[]): Enumeration {
  const constants: Record<string, Constant> = {};
  for (const [ordinal, name] of names.entries()) {
    constants[name] = Object.freeze({ name: () => name, ordinal: () => ordinal, toString: () => name, toJSON: () => name });
  }
  return Object.freeze(constants) as unknown as Enumeration;
}
