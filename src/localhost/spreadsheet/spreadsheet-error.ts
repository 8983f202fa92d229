/** A refusal in Google's words. The adapter throws it inside the realm as an error named `Exception`. */
export class SpreadsheetError extends Error {
  override readonly name = "Exception";
}
