import { useContext } from "preact/hooks";
import { WaitingContext } from "../session/waiting-context.ts";
import { Button, type ButtonProps } from "./button.tsx";

/** A button for what takes its time: it rests while anything is read or written. */
export function PatientButton(props: ButtonProps) {
  return <Button aria-disabled={useContext(WaitingContext)} {...props} />;
}
