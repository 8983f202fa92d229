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
  // Browsers leave the port of http away.
  const ending = port === 80 ? "" : `:${port}`;
  const hosts = [`127.0.0.1${ending}`, `localhost${ending}`];
  const { host: [host = "", ...furtherHosts] = [], origin: origins = [] } = request.headersDistinct;
  if (!hosts.includes(host) || furtherHosts.length > 0) return refused("The Host of this request is not this server");
  const isOwn = origins.every((origin) => hosts.some((own) => origin === `http://${own}`));
  return isOwn && !isFetchedByAnotherSite(request) ? null : refused("This request comes from another site");
}

/** What a page of another site, or of another port of this machine, loads into itself. Following a link to us is allowed. */
function isFetchedByAnotherSite({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"] ?? "none";
  return site !== "same-origin" && site !== "none" && headers["sec-fetch-mode"] !== "navigate";
}

function refused(reason: string): Refusal {
  return { status: 403, reason };
}
