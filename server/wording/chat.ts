import type { Usage } from "@/domain/wording/limits";
import type { ChatMessage } from "@/domain/wording/request";

/** An OpenAI-compatible endpoint. */
export interface ChatEndpoint {
  baseUrl: string;
  model: string;
  key: string | undefined;
}

/** Why an endpoint gave no usable answer. */
export type ChatProblem =
  | "unauthorized"
  | "busy"
  | "unavailable"
  | "rejected"
  | "malformed"
  | "timeout"
  | "too_long"
  | "cancelled";

/** A failed request; it names neither the endpoint's address nor its key. */
export class ChatError extends Error {
  constructor(readonly problem: ChatProblem) {
    super(`chat: ${problem}`);
    this.name = "ChatError";
  }
}

interface Limits {
  /** Characters of the answer, and milliseconds in all and without a sign. */
  longest: number;
  whole: number;
  silent: number;
}

/** What comes: a piece of the answer, or at its end the tokens it took. */
type ChatPiece = { text: string } | { usage: Usage };

/** Bytes of the stream for each character of the answer, with all that surrounds it. */
const BYTES_FOR_EACH = 400;

const problemOf = (status: number): ChatProblem | undefined => {
  if (status === 200) return undefined;
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "busy";
  return status >= 500 ? "unavailable" : "rejected";
};

const numberIn = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

interface Chunk {
  choices?: { delta?: { content?: unknown }; finish_reason?: unknown }[];
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null;
  error?: unknown;
}
const chunkOf = (line: string): Chunk => {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read === "object" && read !== null) return read as Chunk;
  } catch {
    // Falls through.
  }
  throw new ChatError("malformed");
};

/** The data of a stream of server-sent events, until "[DONE]" or its end. */
async function* dataIn(body: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let [rest, bytes] = ["", 0];
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new ChatError("too_long");
    const lines = (rest + decoder.decode(part, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data:")) continue;
      const data = line.slice("data:".length).trim();
      if (data === "[DONE]") return;
      yield data;
    }
  }
}

/** The answer of a stream, in pieces. */
async function* piecesIn(body: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ChatPiece> {
  let [length, finished] = [0, false];
  for await (const data of dataIn(body, longest * BYTES_FOR_EACH)) {
    const { choices, usage, error } = chunkOf(data);
    if (error) throw new ChatError("unavailable");
    const [choice] = Array.isArray(choices) ? choices : [];
    const text = choice?.delta?.content;
    if (typeof text === "string" && text !== "") {
      length += text.length;
      if (length > longest) throw new ChatError("too_long");
      yield { text };
    }
    if (choice?.finish_reason === "length") throw new ChatError("too_long");
    if (choice?.finish_reason === "content_filter") throw new ChatError("rejected");
    finished ||= choice?.finish_reason === "stop";
    const [asked, answered] = [numberIn(usage?.prompt_tokens), numberIn(usage?.completion_tokens)];
    if (asked !== undefined && answered !== undefined) yield { usage: { asked, answered } };
  }
  // A stream that is cut off is no answer.
  if (!finished) throw new ChatError("malformed");
}

/**
 * Asks an OpenAI-compatible endpoint (POST /chat/completions, streamed) and yields the answer in pieces. Ends with a ChatError
 * where the endpoint refuses, is too slow, says too much, or does not keep to the protocol; redirections are not followed.
 */
export const chat = async function* (
  { baseUrl, model, key }: ChatEndpoint,
  messages: readonly ChatMessage[],
  { longest, whole, silent }: Limits,
  cancelled: AbortSignal,
): AsyncGenerator<ChatPiece> {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), whole);
  let quiet = setTimeout(() => stop.abort(), silent);
  const alive = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => stop.abort(), silent);
  };
  const onCancel = () => stop.abort();
  cancelled.addEventListener("abort", onCancel);
  if (cancelled.aborted) stop.abort();
  try {
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        messages,
        stream: true,
        stream_options: { include_usage: true },
        temperature: 0.2,
      }),
      redirect: "manual",
      signal: stop.signal,
    });
    const problem = problemOf(response.status);
    if (problem) throw new ChatError(problem);
    if (!response.body) throw new ChatError("malformed");
    for await (const piece of piecesIn(response.body, longest)) {
      alive();
      yield piece;
    }
  } catch (error) {
    if (cancelled.aborted) throw new ChatError("cancelled");
    if (stop.signal.aborted) throw new ChatError("timeout");
    throw error instanceof ChatError ? error : new ChatError("unavailable");
  } finally {
    clearTimeout(late);
    clearTimeout(quiet);
    cancelled.removeEventListener("abort", onCancel);
    // Ends the connection where the answer was not read to its end.
    stop.abort();
  }
};
