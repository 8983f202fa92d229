import { type StartWords, startWords } from "./start-words.ts";

/** The host does not start; the message says to the person what is in the way and what to do. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
  /** The message in the words of a language. */
  readonly say: (words: StartWords) => string;

  constructor(say: (words: StartWords) => string) {
    super(say(startWords("en")));
    this.say = say;
  }
}
