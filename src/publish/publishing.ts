/** What publishing works with. */
export interface Publishing {
  /** The folder with `.clasp.json`, `package.json`, `CHANGELOG.md` and `dist`. */
  readonly root: string;
  /** The environment clasp runs in; it finds the login of the person through it. */
  readonly environment: NodeJS.ProcessEnv;
  /** Builds the add-on and runs everything that has to hold; does not return if something does not. */
  readonly gates: () => void;
  readonly say: (line: string) => void;
}
