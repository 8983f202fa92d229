import type { Session, SessionOptions } from "./contract.ts";

/** Opens a workbook, loads the add-on into the realm and wires the two together. */
export declare function createSession(options: SessionOptions): Session;
