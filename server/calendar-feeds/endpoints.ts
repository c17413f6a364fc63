import { createHash } from "node:crypto";
import type { Db } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { officeDay } from "@/domain/settings/office";
import { clientAddress } from "../http/client-address";
import { failureResponse } from "../http/responses";
import { contextFrom } from "../session/context-from";
import { countAttempts } from "../session/internal";
import { feedCalendar, feedOwner } from "./queries";

/** What is logged instead of the path, which holds the token. */
const PATH = "/api/calendar";

const HEADERS = {
  // The calendar is asked for again each time, so that permission is evaluated each time.
  "cache-control": "private, no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
};

const refused = (status: number, more: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...HEADERS, "cache-control": "no-store", ...more } });

/**
 * GET /api/calendar/TOKEN.ics: the events that the owner of the token may read now, as a calendar. The token is the only authorization,
 * cookies have no effect. 404 for an unknown or revoked token and for a deactivated user, 429 beyond `FEED_LIMITS`.
 */
export const handleFeed = async (
  request: Request,
  file: string,
  db: Db,
  now = new Date(),
): Promise<Response> => {
  try {
    const owner = file.endsWith(".ics") ? await feedOwner(db, file.slice(0, -".ics".length)) : undefined;
    const counted = owner
      ? (["feed", owner.id] as const)
      : (["unknownFeed", clientAddress(request.headers)] as const);
    await countAttempts(db, [counted], now);
    if (!owner) return refused(404);
    const ctx = await contextFrom(new Headers(), db);
    const today = officeDay(now, ctx.office?.timeZone ?? "UTC");
    const bytes = await feedCalendar({ ...ctx, actor: owner, now, today });
    const etag = `"${createHash("sha256").update(bytes).digest("base64url")}"`;
    if (request.headers.get("if-none-match") === etag)
      return new Response(null, { status: 304, headers: { ...HEADERS, etag } });
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...HEADERS,
        etag,
        "content-type": "text/calendar; charset=utf-8",
        "content-length": String(bytes.length),
        "content-disposition": 'inline; filename="rapporteur.ics"',
      },
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === "TOO_MANY_TRIES")
      return refused(429, { "retry-after": String(Number(error.values.minutes) * 60) });
    return failureResponse(error, PATH, request.signal.aborted);
  }
};
