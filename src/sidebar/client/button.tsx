import type { ButtonHTMLAttributes } from "preact";
import { useRef } from "preact/hooks";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick"> {
  /** What it resolves with does not matter, but when: until then further clicks count as the same one. */
  readonly onClick: () => unknown;
}

/** A button that does something here and sends no form. One that is `aria-disabled` keeps the keyboard and does nothing. */
export function Button({ onClick, ...others }: ButtonProps) {
  const isAtWork = useRef(false);
  const click = async (): Promise<void> => {
    if (isAtWork.current || others["aria-disabled"] === true) return;
    isAtWork.current = true;
    await onClick();
    isAtWork.current = false;
  };
  return <button type="button" {...others} onClick={() => void click()} />;
}
