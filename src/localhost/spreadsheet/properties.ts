/** Whose small texts they are: the file's, the person's or the script's. */
type Owner = "document" | "user" | "script";

/** The properties of each owner, as they are kept in a file. */
export type PropertyData = Readonly<Partial<Record<Owner, Readonly<Record<string, string>>>>>;

/** The small texts that scripts keep. One person has one file here, so what is the person's and the script's lies in it too. */
export class Properties {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;

  constructor({ document = {}, user = {}, script = {} }: PropertyData = {}) {
    this.document = new Map(Object.entries(document));
    this.user = new Map(Object.entries(user));
    this.script = new Map(Object.entries(script));
  }

  toJSON(): PropertyData {
    const { document, user, script } = this;
    return { document: Object.fromEntries(document), user: Object.fromEntries(user), script: Object.fromEntries(script) };
  }
}
