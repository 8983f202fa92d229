import type { Button, ButtonSet, UiReply } from "../contract.ts";
import { words } from "./words.ts";

interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSet;
}

/**
 * `Ui.alert`. The script waits for the answer, and only the browser's own boxes can make it wait; they have OK and Cancel
 * alone, so the text says what these stand for.
 */
export function askAlert({ title, message, buttons }: Question): UiReply {
  const text = [title, message].filter(Boolean).join("\n\n");
  switch (buttons) {
    case "OK":
      window.alert(text);
      return { button: "OK" };
    case "OK_CANCEL":
      return { button: window.confirm(text) ? "OK" : "CANCEL" };
    case "YES_NO":
      return { button: confirmed(text, words().yes, words().no) ? "YES" : "NO" };
    case "YES_NO_CANCEL":
      return { button: yesNoOrCancel(text) };
  }
}

/** `Ui.prompt`. Leaving the box is Cancel, or No where there is no Cancel. */
export function askPrompt({ title, message, buttons }: Question): UiReply {
  const typed = window.prompt([title, message].filter(Boolean).join("\n\n"), "");
  const yes: Button = buttons.startsWith("YES") ? "YES" : "OK";
  if (typed !== null) return { button: yes, text: typed };
  if (buttons === "OK") return { button: "CLOSE", text: "" };
  return { button: buttons === "YES_NO" ? "NO" : "CANCEL", text: "" };
}

function yesNoOrCancel(text: string): Button {
  if (confirmed(text, words().yes, words().noOrCancel)) return "YES";
  return confirmed(text, words().no, words().cancel) ? "NO" : "CANCEL";
}

function confirmed(text: string, ok: string, cancel: string): boolean {
  return window.confirm(`${text}\n\n${words().okMeans(ok, cancel)}`);
}
