import { filterIn } from "@/app/(office)/follow-ups/filter-in";
import { database } from "@/db/client";
import { followUpWorkbook } from "@/server/follow-ups/follow-up-workbook";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
import { contextFrom } from "@/server/session/context-from";

/** GET /api/follow-ups/excel?lang=…: the list as an Excel workbook, filtered and sorted as the page of the same query is. */
export const GET = (request: Request): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return downloadWithProgress(request, (watch) =>
      followUpWorkbook(ctx, { ...filterIn(query), lang: query.lang }, watch),
    );
  });
