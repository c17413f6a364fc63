import type { Db } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { wordingInput } from "@/domain/wording/inputs";
import { isTooLarge, withErrorResponses } from "../http/responses";
import { storableInput } from "../http/storable-input";
import { log } from "../log";
import { contextFrom } from "../session/context-from";
import { askWording } from "./ask-wording";
import { propose } from "./propose";

const LARGEST_BODY = 4096;

const inputOf = async (request: Request) => {
  if (isTooLarge(request, LARGEST_BODY)) throw new DomainError("INPUT_TOO_LARGE");
  const body: unknown = await request.json().catch(() => undefined);
  const input = wordingInput.safeParse(storableInput(body));
  if (!input.success)
    throw new DomainError("INPUT_INVALID", { field: String(input.error.issues[0]?.path[0] ?? "") });
  return input.data;
};

/**
 * POST /api/wording with `wordingInput` as JSON: the steps of a proposal (`WordingStep`), one JSON line each, as they come. Ending the
 * request ends that to the endpoint too. Errors before the first step are `{ error: { code } }`.
 */
export const handleWording = (
  request: Request,
  db: Db,
  times?: { whole: number; silent: number },
): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, db);
    if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
    const asked = await askWording(ctx, await inputOf(request));
    const cancel = new AbortController();
    request.signal.addEventListener("abort", () => cancel.abort());
    const steps = propose(asked, cancel.signal, times);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        try {
          const { value, done } = await steps.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        } catch (error) {
          log.error({ err: error, path: "/api/wording" }, "request failed");
          controller.error(error);
        }
      },
      cancel: () => cancel.abort(),
    });
    return new Response(body, {
      headers: {
        "content-type": "application/x-ndjson; charset=utf-8",
        // A proxy or compression that collects the lines would hide the progress.
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  });
