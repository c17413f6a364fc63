import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const HEADER = "x-rapporteur-address";

/**
 * Writes down, for each request before anybody sees it, which network address it came from: the connection's own, or
 * behind a proxy the last one of X-Forwarded-For, which is the proxy's word. What a caller claims is overwritten.
 */
export const noteNetworkAddresses = (behindProxy: boolean): void => {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = behindProxy ? String(request.headers["x-forwarded-for"] ?? "") : "";
    request.headers[HEADER] = forwarded.split(",").at(-1)?.trim() || request.socket.remoteAddress || "";
  });
};

/** The network address that a request came from; "" where nobody noted it. */
export const networkAddress = (headers: Headers): string => headers.get(HEADER) ?? "";
