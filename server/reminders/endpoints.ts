import type { Db } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { DIGESTS } from "@/domain/reminders/reminder";
import { log } from "../log";
import { contextFrom } from "../session/context-from";
import { unsubscribe } from "./unsubscribe";

/** The largest request body, in bytes. */
const MAX_BODY_BYTES = 2000;

const pageOf = (token: string, was?: string): Response => {
  const query = new URLSearchParams({ token, ...(was && { was }) });
  return new Response(null, { status: 303, headers: { location: `/unsubscribe?${query}` } });
};
const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { "cache-control": "no-store" } });

/** The fields of a form in either encoding; none where it is too large. */
const fieldsOf = async (request: Request): Promise<FormData> => {
  if (Number(request.headers.get("content-length") ?? MAX_BODY_BYTES + 1) > MAX_BODY_BYTES)
    return new FormData();
  return request.formData().catch(() => new FormData());
};

/**
 * /api/unsubscribe: a one-click request of a mail client (RFC 8058) unsubscribes at once; the form of the page unsubscribes
 * or subscribes again. GET changes nothing, since mail clients fetch every link. The signed token authorizes the request,
 * so its origin is not checked.
 */
export const handleUnsubscribe = async (request: Request, db: Db): Promise<Response> => {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  if (request.method !== "POST") return pageOf(token);
  const fields = await fieldsOf(request);
  const oneClick = fields.get("List-Unsubscribe") === "One-Click";
  const act = fields.get("act");
  if (!oneClick && act !== "stop" && act !== "again") return pageOf(token);
  try {
    const ctx = await contextFrom(new Headers(), db);
    const digest = DIGESTS.find((each) => each === fields.get("digest"));
    const before = await unsubscribe(ctx, { token, again: act === "again", digest });
    return oneClick ? plain(200, "") : pageOf(token, act === "stop" ? before.digest : undefined);
  } catch (error) {
    if (!(error instanceof DomainError)) {
      log.error({ err: error, path: "/api/unsubscribe" }, "request failed");
      return plain(500, "");
    }
    return oneClick ? plain(400, "") : pageOf(token);
  }
};
