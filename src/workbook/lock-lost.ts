/** Another run may have begun in the middle of ours; nothing more is to be written. */
export class LockLost extends Error {
  constructor() {
    super("The lock of the document was lost");
  }
}
