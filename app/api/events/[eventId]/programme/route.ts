import { database } from "@/db/client";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
import { programmeFile } from "@/server/programme/programme-file";
import { contextFrom } from "@/server/session/context-from";

/** GET /api/events/<event>/programme?lang=zh&format=docx: its programme as a Word or calendar file, for users who may read it. */
export const GET = (
  request: Request,
  { params }: { params: Promise<{ eventId: string }> },
): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const query = new URL(request.url).searchParams;
    const input = { lang: query.get("lang") ?? "", format: query.get("format") ?? "", ...(await params) };
    return downloadWithProgress(request, (watch) => programmeFile(ctx, input, watch));
  });
