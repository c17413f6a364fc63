import { setTimeout as after } from "node:timers/promises";
import { DomainError } from "@/domain/errors";
import { type Outcome, PROGRESS_TYPE, type Progress } from "@/domain/exports/progress";
import { log } from "../log";
import { domainErrorOf } from "./domain-error";
import { httpStatus } from "./error-status";
import type { ExportWatch } from "./export-watch";
import { type Download, download } from "./responses";

/** A file that is ready within this time is sent without progress. */
const QUICK_MS = 1000;

const encoder = new TextEncoder();
const lineOf = (content: Progress | Outcome): Uint8Array => encoder.encode(`${JSON.stringify(content)}\n`);

const errorOutcome = (error: unknown, path: string): Outcome => {
  const { code, values } = domainErrorOf(error) ?? new DomainError("UNEXPECTED");
  if (httpStatus(code) >= 500) log.error({ err: error, path }, "export failed");
  return { error: { code, values } };
};

/** The progress so far and to come, then the file or the error. */
const withProgress = (
  made: Promise<Download>,
  steps: { latest: Progress; report: (progress: Progress) => void },
  cancel: AbortController,
  path: string,
): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async start(controller) {
      const send = (bytes: Uint8Array) => {
        if (!cancel.signal.aborted) controller.enqueue(bytes);
      };
      steps.report = (progress) => send(lineOf(progress));
      steps.report(steps.latest);
      try {
        const { name, type, bytes } = await made;
        send(lineOf({ file: { name, type, size: bytes.length } }));
        send(bytes);
      } catch (error) {
        if (!cancel.signal.aborted) send(lineOf(errorOutcome(error, path)));
      }
      if (!cancel.signal.aborted) controller.close();
    },
    cancel: () => cancel.abort(),
  });

/**
 * A download response. Where making the file takes more than `quick` milliseconds and the client accepts PROGRESS_TYPE, the
 * response begins at once with the steps. When the client goes away, `make` is aborted.
 */
export const downloadWithProgress = async (
  request: Request,
  make: (watch: ExportWatch) => Promise<Download>,
  quick = QUICK_MS,
): Promise<Response> => {
  const cancel = new AbortController();
  request.signal.addEventListener("abort", () => cancel.abort(), { once: true });
  const steps = {
    latest: { step: "prepare" } as Progress,
    report: (progress: Progress) => {
      steps.latest = progress;
    },
  };
  const made = make({ report: (progress) => steps.report(progress), signal: cancel.signal });
  if (request.headers.get("accept") !== PROGRESS_TYPE) return download(await made);
  const settled = new AbortController();
  const late = after(quick, undefined, { signal: settled.signal }).catch(() => undefined);
  const ready = await Promise.race([made, late]).finally(() => settled.abort());
  if (ready) return download(ready);
  const stream = withProgress(made, steps, cancel, new URL(request.url).pathname);
  return new Response(stream, { headers: { "content-type": PROGRESS_TYPE, "cache-control": "no-store" } });
};
