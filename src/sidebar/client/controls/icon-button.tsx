import { Button, type ButtonProps } from "./button.tsx";

interface IconButtonProps extends ButtonProps {
  /** What it does, in words. */
  readonly label: string;
}

/** A button with a sign instead of words. */
export function IconButton({ label, ...others }: IconButtonProps) {
  return <Button class="icon" aria-label={label} title={label} {...others} />;
}
