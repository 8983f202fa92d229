import { useContext } from "preact/hooks";
import { Button, type ButtonProps } from "./button.tsx";
import { WaitingContext } from "./waiting-context.ts";

/** A button for what takes its time: it rests while anything is read or written. */
export function PatientButton(props: ButtonProps) {
  return <Button aria-disabled={useContext(WaitingContext)} {...props} />;
}
