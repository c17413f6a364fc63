import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Calls `see` for each request before anything answers it, as long as the process lives. */
export const beforeEach = (see: (request: IncomingMessage, response: ServerResponse) => void): void =>
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    see(request, response);
  });

/** Lets browsers ask an office of https: over https alone, whatever the answer is: a page, a file or data of /api. */
export const sendStrictTransportSecurity = (): void =>
  beforeEach((_, response) => {
    response.setHeader("strict-transport-security", "max-age=31536000");
  });

const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Takes the percent signs of a path that is no percent-encoding as signs: such an address leads to no page, and to no error. */
export const escapeMalformedPaths = (): void =>
  beforeEach((request) => {
    const [path = "", ...query] = (request.url ?? "").split("?");
    if (!isReadable(path)) request.url = [path.replaceAll("%", "%25"), ...query].join("?");
  });
