import { element } from "./element.ts";
import { words } from "./words.ts";

export interface Toast {
  readonly message: string;
  readonly title?: string;
  /** Negative: until it is closed. */
  readonly seconds?: number;
  readonly failed?: boolean;
}

const USUAL_SECONDS = 5;

/** Shows a short message at the bottom right, as Sheets does. */
export function showToast({ message, title = "", seconds = USUAL_SECONDS, failed = false }: Toast): void {
  const toast = document.createElement("div");
  toast.className = failed ? "notice failed" : "notice";
  if (failed) toast.setAttribute("role", "alert");
  const text = document.createElement("div");
  if (title) text.append(Object.assign(document.createElement("strong"), { textContent: title }));
  text.append(message);
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
  close.setAttribute("aria-label", words().close);
  close.addEventListener("click", () => toast.remove());
  toast.append(text, close);
  element("toasts").append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
