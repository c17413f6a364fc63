import { database } from "@/db/client";
import { recordFile } from "@/server/exports/queries";
import { answering, download } from "@/server/http";
import { contextFrom } from "@/server/request";

/** /api/events/<event>: its record as a file, for those who may read it. */
export const GET = (
  request: Request,
  { params }: { params: Promise<{ eventId: string }> },
): Promise<Response> =>
  answering(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    return download(await recordFile(ctx, (await params).eventId));
  });
