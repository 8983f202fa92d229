import { projectRoot } from "../localhost/project-root.ts";
import { CannotPublish } from "./cannot-publish.ts";
import { push } from "./push.ts";
import { release } from "./release.ts";

const commands = { push, release };

/** Pushes or releases this project. What is in the way is said in a sentence, and the process then ends with a failure. */
export async function main(command: keyof typeof commands, gates: () => void): Promise<void> {
  try {
    const say = (line: string): void => console.log(line);
    await commands[command]({ root: projectRoot(), environment: process.env, gates, say });
  } catch (error) {
    if (!(error instanceof CannotPublish)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
