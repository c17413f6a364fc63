import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Calls `handler` for each request before it is processed, for the lifetime of the process. */
export const onRequestStart = (handler: (request: IncomingMessage, response: ServerResponse) => void): void =>
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    handler(request, response);
  });

/** Sets Strict-Transport-Security on every response: pages, files and API data. */
export const sendStrictTransportSecurity = (): void =>
  onRequestStart((_, response) => {
    response.setHeader("strict-transport-security", "max-age=31536000");
  });

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Escapes the percent signs of a path that is not valid percent-encoding, so that such a URL gives 404 instead of an error.
 */
export const escapeMalformedPaths = (): void =>
  onRequestStart((request) => {
    const [path = "", ...query] = (request.url ?? "").split("?");
    if (!isDecodable(path)) request.url = [path.replaceAll("%", "%25"), ...query].join("?");
  });
