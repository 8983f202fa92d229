import type { ButtonHTMLAttributes } from "preact";

/** A button that does something here and sends no form. */
export function Button(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} />;
}
