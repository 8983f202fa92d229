import type { ButtonHTMLAttributes } from "preact";
import { useOneAtATime } from "./use-one-at-a-time.ts";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick"> {
  /** What it resolves with does not matter, but when: until then further clicks count as the same one. */
  readonly onClick: () => unknown;
}

/** A button that does something here and sends no form. One that is `aria-disabled` keeps the keyboard and does nothing. */
export function Button({ onClick, ...others }: ButtonProps) {
  const click = useOneAtATime(onClick);
  return <button type="button" {...others} onClick={() => others["aria-disabled"] !== true && void click()} />;
}
