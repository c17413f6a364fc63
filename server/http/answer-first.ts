import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { incomingMessageToRequest } from "@trpc/server/adapters/node-http";
import { log } from "../log";
import { HEADERS, NO_PAGE } from "./answer-headers.mjs";

/** What is sent to the client; `vary` is completed, and the body compressed, when it is sent. */
export interface Answer {
  status: number;
  headers: Iterable<[name: string, value: string]>;
  body: Buffer;
}

export interface Answers {
  /** Answers any request. */
  web: (request: Request) => Promise<Response>;
  /** Answers a request without building a web request and response; undefined, before it reads the body: `web` answers. */
  direct?: (request: IncomingMessage) => Promise<Answer> | undefined;
}

/** Responses below this size in bytes are not compressed. */
const COMPRESSION_THRESHOLD = 1024;
const compress = promisify(gzip);

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b/.test(String(headers["accept-encoding"] ?? ""));

/** A web response as an answer. It is sent with its length, beside which a client refuses a transfer encoding. */
export const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: [...response.headers].filter(([name]) => name !== "transfer-encoding"),
  body: Buffer.from(await response.arrayBuffer()),
});

const write = async (request: IncomingMessage, response: ServerResponse, answer: Answer) => {
  const { body } = answer;
  const small = body.length < COMPRESSION_THRESHOLD || !takesGzip(request);
  const sent = small ? body : await compress(body);
  for (const { key, value } of [...HEADERS, ...NO_PAGE]) response.setHeader(key, value);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.appendHeader("vary", "accept-encoding");
  if (!small) response.setHeader("content-encoding", "gzip");
  response.setHeader("content-length", sent.length);
  response.writeHead(answer.status).end(sent);
};

const requestOf = (request: IncomingMessage, response: ServerResponse): Request | undefined => {
  try {
    return incomingMessageToRequest(request, response, { maxBodySize: null });
  } catch {
    return undefined;
  }
};

/** Answers a Node request. A malformed request gets status 400. */
const answerWith = async (request: IncomingMessage, response: ServerResponse, { web, direct }: Answers) => {
  try {
    const answer = direct?.(request);
    if (answer) return await write(request, response, await answer);
    const read = requestOf(request, response);
    if (!read) return void response.writeHead(400).end();
    await write(request, response, await answerOf(await web(read)));
  } catch (error) {
    log.error({ err: error }, "request failed");
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
};

const isBelow = (url: string, path: string): boolean =>
  url.startsWith(path) && (path.endsWith("/") || ["", "/", "?"].includes(url.charAt(path.length)));

/**
 * Answers GET and POST requests of `path` and below before the other request listeners of every HTTP server in this process. API calls
 * thereby bypass the Next.js pipeline.
 */
export const answerFirst = (path: string, answers: Answers): void => {
  const seen = new WeakSet<Server>();
  const isOurs = ({ method, url }: IncomingMessage): boolean =>
    (method === "GET" || method === "POST") && isBelow(url ?? "", path);
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (seen.has(server)) return;
    seen.add(server);
    const others = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      if (isOurs(request)) void answerWith(request, response, answers);
      else for (const listener of others) listener.call(server, request, response);
    });
  });
};
