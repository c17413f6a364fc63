import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import {
  type AnyRouter,
  callTRPCProcedure,
  getErrorShape,
  getTRPCErrorFromUnknown,
  TRPCError,
  transformTRPCResponse,
} from "@trpc/server";
import { getHTTPStatusCode } from "@trpc/server/http";
import type { Answer } from "./answer-first";
import { type HeaderValues, headerValuesOf } from "./header-values";

type Type = "query" | "mutation";
type Inputs = Record<string, unknown>;

/** The calls of one request, as tRPC's `httpBatchLink` sends them. */
export interface Batch {
  paths: string[];
  type: Type;
  headers: HeaderValues;
  /** The inputs by the place of their call, not deserialized; read on first use. */
  inputs: () => Promise<Inputs>;
}

const HEADERS: [string, string][] = [
  ["vary", "trpc-accept, accept"],
  ["content-type", "application/json"],
  ["cache-control", "no-store"],
];

const typeOf = ({ method }: IncomingMessage): Type => (method === "GET" ? "query" : "mutation");

/** Whether the client expects one JSON document and sends JSON, or nothing. */
const isJson = ({ headers }: IncomingMessage, type: Type): boolean =>
  headers["trpc-accept"] === undefined &&
  !headers.accept?.includes("jsonl") &&
  (headers["content-type"] === "application/json" ||
    (type === "query" && headers["content-type"] === undefined));

const parsed = (json: string): Inputs => {
  const inputs: unknown = JSON.parse(json);
  if (typeof inputs === "object" && inputs !== null && !Array.isArray(inputs)) return inputs as Inputs;
  throw new TRPCError({
    code: "BAD_REQUEST",
    message: '"input" needs to be an object when doing a batch call',
  });
};

const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
};

/**
 * The calls of a Node request, or undefined for whatever `httpBatchLink` does not send: an unknown procedure, another method or
 * media type, a malformed address. tRPC's own adapter answers that.
 */
export const batchOf = (request: IncomingMessage, endpoint: string, router: AnyRouter): Batch | undefined => {
  const procedures: Record<string, { _def: { type: string } }> = router._def.procedures;
  const { url = "", headers } = request;
  const [address = "", query = "", ...more] = url.split("?");
  const paths = address.slice(endpoint.length).split(",");
  const type = typeOf(request);
  const asked = new URLSearchParams(query);
  const isKnown = (path: string) => Object.hasOwn(procedures, path) && procedures[path]?._def.type === type;
  if (!address.startsWith(endpoint) || more.length > 0 || url.includes("#") || !paths.every(isKnown)) return;
  if (asked.get("batch") !== "1" || asked.has("connectionParams") || !isJson(request, type)) return;
  if (!URL.canParse(`http://${headers.host}/`)) return;
  const inputs = async () =>
    type === "mutation" ? parsed(await text(request)) : parsed(asked.get("input") || "{}");
  return { paths, type, headers: headerValuesOf(request), inputs: once(inputs) };
};

/**
 * Runs the calls of a batch side by side and answers as tRPC's adapter for web requests does, whose `Request`, `Response` and
 * signals take several times as long as a read. `onError` receives each call that failed.
 */
export const answerBatch = async <Context extends object>(
  router: AnyRouter,
  { paths, type, inputs }: Batch,
  ctx: Context,
  onError: (failed: { error: TRPCError; path: string }) => void,
): Promise<Answer> => {
  const config = router._def._config;
  const badRequest = (cause: unknown): never => {
    if (cause instanceof TRPCError) throw cause;
    const message = cause instanceof Error ? cause.message : "Invalid input";
    throw new TRPCError({ code: "BAD_REQUEST", message, cause });
  };
  const read = once(() =>
    inputs()
      .then((given) =>
        paths.map((_, place) => {
          const input = given[place];
          return input === undefined ? undefined : config.transformer.input.deserialize(input);
        }),
      )
      .catch(badRequest),
  );
  const results = await Promise.all(
    paths.map(async (path, place) => {
      try {
        const getRawInput = async () => (await read())[place];
        const call = { router, path, type, ctx, getRawInput, signal: undefined, batchIndex: place };
        return { result: { data: await callTRPCProcedure(call) } };
      } catch (cause) {
        const error = getTRPCErrorFromUnknown(cause);
        onError({ error, path });
        return { error: getErrorShape({ config, ctx, error, input: undefined, path, type }) };
      }
    }),
  );
  return {
    status: getHTTPStatusCode(results),
    headers: HEADERS,
    body: Buffer.from(JSON.stringify(transformTRPCResponse(config, results))),
  };
};
