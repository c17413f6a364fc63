import { type Outcome, PROGRESS_TYPE, type Progress } from "@/domain/exports/progress";

/** A step of the server, or the transfer of the file in percent. */
export type DownloadStep = Progress | { step: "transfer"; percent: number };

type Fetched = { content: Blob; name: string } | { refused: unknown };

/** The name in a Content-Disposition header, which the browser does not apply to a blob. */
const nameIn = (headers: Headers): string => {
  const [, encoded = ""] = /filename\*=UTF-8''([^;]+)/.exec(headers.get("content-disposition") ?? "") ?? [];
  return decodeURIComponent(encoded);
};

type Bytes = Uint8Array<ArrayBuffer>;
type Chunks = AsyncGenerator<Bytes, void, undefined>;

async function* chunksOf(response: Response): Chunks {
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) yield next.value;
}

const NEWLINE = 10;

/** Splits off lines of JSON until `take` returns true; returns the bytes after them. */
const readLines = async (chunks: Chunks, take: (line: unknown) => boolean): Promise<Bytes> => {
  let rest: Bytes = new Uint8Array();
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const joined = new Uint8Array(rest.length + next.value.length);
    joined.set(rest);
    joined.set(next.value, rest.length);
    rest = joined;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      const line: unknown = JSON.parse(new TextDecoder().decode(rest.subarray(0, end)));
      rest = rest.slice(end + 1);
      if (take(line)) return rest;
    }
  }
  return rest;
};

/** The bytes that follow as one file; throws if there are fewer than announced. */
const collect = async (
  first: Bytes,
  chunks: Chunks,
  { type, size }: { type: string; size: number },
  onStep: (step: DownloadStep) => void,
): Promise<Blob> => {
  const parts = [first];
  let received = first.length;
  for await (const chunk of chunks) {
    parts.push(chunk);
    received += chunk.length;
    if (size > 0) onStep({ step: "transfer", percent: Math.floor((100 * received) / size) });
  }
  if (received < size) throw new Error("The download ended early");
  return new Blob(parts, { type });
};

/**
 * Fetches a file and reports what is being done. Returns what the server refused it with instead, where it did. Throws an
 * AbortError when `signal` is aborted, and another error when the server cannot be reached.
 */
export const fetchDownload = async (
  href: string,
  signal: AbortSignal,
  onStep: (step: DownloadStep) => void,
): Promise<Fetched> => {
  const response = await fetch(href, { signal, headers: { accept: PROGRESS_TYPE } });
  if (!response.ok) return { refused: ((await response.json()) as { error?: unknown }).error };
  const chunks = chunksOf(response);
  const { headers } = response;
  if (headers.get("content-type") !== PROGRESS_TYPE) {
    const file = { type: headers.get("content-type") ?? "", size: Number(headers.get("content-length")) };
    return { content: await collect(new Uint8Array(), chunks, file, onStep), name: nameIn(headers) };
  }
  let outcome: Outcome | undefined;
  const first = await readLines(chunks, (line) => {
    if ("step" in (line as Progress)) onStep(line as Progress);
    else outcome = line as Outcome;
    return outcome !== undefined;
  });
  if (!outcome) throw new Error("The download ended early");
  if ("error" in outcome) return { refused: outcome.error };
  return { content: await collect(first, chunks, outcome.file, onStep), name: outcome.file.name };
};
