/** Publishing stopped; the message says in a sentence or two what is in the way and what to do. */
export class CannotPublish extends Error {
  override readonly name = "CannotPublish";
}
