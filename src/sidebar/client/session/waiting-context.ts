import { createContext } from "preact";

/** Whether the sheets are being read or written. */
export const WaitingContext = createContext(false);
