import { briefingDocument } from "@/app/(office)/briefings/briefing-document";
import { briefingText } from "@/app/(office)/briefings/briefing-text";
import { database } from "@/db/client";
import { briefingAddress } from "@/domain/briefings/inputs";
import { DomainError } from "@/domain/errors";
import { briefingOf } from "@/server/briefings/queries";
import { DOCX, fileName } from "@/server/exports/internal";
import { withExportSlot } from "@/server/exports/with-export-slot";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
import { contextFrom } from "@/server/session/context-from";

interface Address {
  params: Promise<{ noun: string; id: string }>;
}

/** GET /api/briefings/organizations/<id>?day=2025-06-02&lang=zh: the briefing as a Word file; likewise for people. */
export const GET = (request: Request, { params }: Address): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const asked = briefingAddress.safeParse({ ...(await params), ...query });
    if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
    if (!asked.success) throw new DomainError("ORGANIZATION_NOT_FOUND");
    const { noun, id, day, lang } = asked.data;
    const of = noun === "people" ? { personId: id } : { organizationId: id };
    const text = briefingText(await briefingOf(ctx, { ...of, ...(day && { day }) }), lang);
    return downloadWithProgress(request, async ({ report, signal }) => {
      report({ step: "document" });
      return {
        name: fileName(`${text.title} ${day ?? ""}`, "docx"),
        type: DOCX,
        bytes: await withExportSlot(() => briefingDocument(text, signal)),
      };
    });
  });
