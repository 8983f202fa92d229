import { element } from "./element.ts";

/** Says in the header how things stand: saved, saving, running. */
export function showState(text: string, failed = false): void {
  const state = element("state");
  state.textContent = text;
  state.classList.toggle("failed", failed);
}

/**
 * Says what is going on while a task runs, and then again what was said before, unless the task had something newer to say.
 * The task may keep the page busy, so the words are painted first.
 */
export async function whileStating<Result>(text: string, task: () => Result | Promise<Result>): Promise<Result> {
  const before = element("state").textContent;
  showState(text);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  try {
    return await task();
  } finally {
    if (element("state").textContent === text) showState(before);
  }
}
