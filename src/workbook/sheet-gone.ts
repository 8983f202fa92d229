/** A sheet has been deleted since it was looked up. */
export class SheetGone extends Error {
  constructor() {
    super("The sheet has been deleted");
  }
}
