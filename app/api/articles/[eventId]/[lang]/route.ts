import { database } from "@/db/client";
import { filesFolder } from "@/server/attachments/internal";
import { articleFile } from "@/server/exports/article-file";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
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
    const input = { ...(await params), format, length };
    return downloadWithProgress(request, (watch) => articleFile(ctx, input, filesFolder(), watch));
  });
