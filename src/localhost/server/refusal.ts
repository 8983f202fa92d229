import type { IncomingMessage } from "node:http";

/** Why a request is turned away. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * Refuses whatever does not come from our own page: a foreign Host (another name that was pointed at this machine) and a
 * foreign Origin (a page of another site, or a sandboxed frame).
 */
export function refusalOf(request: IncomingMessage, port: number): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return { status: 403, reason: "The Host of this request is not this server" };
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
    return { status: 403, reason: "This request comes from another site" };
  }
  return null;
}
