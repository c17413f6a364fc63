import type { Db } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { DIGESTS } from "@/domain/reminders/reminder";
import { log } from "./log";
import { unsubscribe } from "./reminders/unsubscribe";
import { contextFrom } from "./request";

/** What a press sends, in bytes. */
const LARGEST = 2000;

const pageOf = (token: string, was?: string): Response => {
  const query = new URLSearchParams({ token, ...(was && { was }) });
  return new Response(null, { status: 303, headers: { location: `/unsubscribe?${query}` } });
};
const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { "cache-control": "no-store" } });

/** The fields of a form, however it is encoded; none where it is too large. */
const fieldsOf = async (request: Request): Promise<FormData> => {
  if (Number(request.headers.get("content-length") ?? LARGEST + 1) > LARGEST) return new FormData();
  return request.formData().catch(() => new FormData());
};

/**
 * /api/unsubscribe, which a mail names: a press of a mail program's own button (RFC 8058) stops at once, one on the page of the
 * link stops or lets go again. Looking at the address changes nothing, since programs look at every link of a mail. The
 * signed link is what is asked, so the press may come from anywhere.
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
