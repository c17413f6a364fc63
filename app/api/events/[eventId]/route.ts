import { database } from "@/db/client";
import { recordFile } from "@/server/exports/queries";
import { download, withErrorResponses } from "@/server/http/responses";
import { contextFrom } from "@/server/session/context-from";

/** GET /api/events/<event>: its record as a JSON file, for users who may read it. */
export const GET = (
  request: Request,
  { params }: { params: Promise<{ eventId: string }> },
): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    return download(await recordFile(ctx, (await params).eventId));
  });
