import { database } from "@/db/client";
import { followUpReport } from "@/server/follow-up-report";
import { answering, download } from "@/server/http";
import { contextFrom } from "@/server/request";

/** /api/follow-ups/report?from=…&to=…&lang=…: the report of a period as Word, with the filters of the figures. */
export const GET = (request: Request): Promise<Response> =>
  answering(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    return download(await followUpReport(ctx, Object.fromEntries(new URL(request.url).searchParams)));
  });
