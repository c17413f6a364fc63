import { entryFilterIn } from "@/app/(office)/directory/entry-query";
import { database } from "@/db/client";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
import { peopleWorkbook } from "@/server/people/people-workbook";
import { contextFrom } from "@/server/session/context-from";

/** GET /api/people/excel?lang=…: the list as an Excel workbook, filtered and sorted as the page of the same query is. */
export const GET = (request: Request): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return downloadWithProgress(request, (watch) =>
      peopleWorkbook(ctx, { ...entryFilterIn(query), lang: query.lang }, watch),
    );
  });
