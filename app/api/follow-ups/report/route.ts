import { database } from "@/db/client";
import { followUpReport } from "@/server/follow-ups/follow-up-report";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
import { contextFrom } from "@/server/session/context-from";

/** GET /api/follow-ups/report?from=…&to=…&lang=…: the report of a period as a Word file, filtered like the figures. */
export const GET = (request: Request): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const input = Object.fromEntries(new URL(request.url).searchParams);
    return downloadWithProgress(request, (watch) => followUpReport(ctx, input, watch));
  });
