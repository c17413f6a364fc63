import { database } from "@/db/client";
import { articleFile } from "@/server/exports/queries";
import { download, withErrorResponses } from "@/server/http/responses";
import { contextFrom } from "@/server/session/context-from";

interface Address {
  params: Promise<{ eventId: string; lang: string }>;
}

/** GET /api/articles/<event>/en?format=docx&length=short: the article as a file, for users who may read the event. */
export const GET = (request: Request, { params }: Address): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const asked = new URL(request.url).searchParams;
    const format = asked.get("format") ?? "md";
    const length = asked.get("length") ?? "full";
    return download(await articleFile(ctx, { ...(await params), format, length }));
  });
