import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CannotStart } from "./cannot-start.ts";

const ATTEMPTS = 50;

/**
 * Listens on 127.0.0.1 at `port`, or at the next one that is free; 0 lets the system choose. Returns the port.
 *
 * @throws {CannotStart} if there is none.
 */
export async function listen(server: Server, port: number): Promise<number> {
  const last = Math.min(port + ATTEMPTS, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await listenAt(server, candidate)) return (server.address() as AddressInfo).port;
  }
  throw new CannotStart((words) => words.portsTaken(port, last));
}

function listenAt(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.off("listening", succeed);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new CannotStart((words) => words.portRefused(port, error.code ?? error.message)));
    };
    const succeed = (): void => {
      server.off("error", fail);
      resolve(true);
    };
    server.once("error", fail);
    server.once("listening", succeed);
    server.listen(port, "127.0.0.1");
  });
}
