import { z } from "zod";
import { digestDocument } from "@/app/(office)/digest/digest-document";
import { digestText } from "@/app/(office)/digest/digest-text";
import { database } from "@/db/client";
import { digestInput } from "@/domain/digests/inputs";
import { DomainError } from "@/domain/errors";
import { digestOfMonth } from "@/server/digests/queries";
import { DOCX, fileName } from "@/server/exports/internal";
import { withExportSlot } from "@/server/exports/with-export-slot";
import { downloadWithProgress } from "@/server/http/download-with-progress";
import { withErrorResponses } from "@/server/http/responses";
import { contextFrom } from "@/server/session/context-from";

const address = digestInput.extend({ format: z.enum(["docx", "official"]) });

/** GET /api/digest?month=2026-05&lang=zh&by=kind&length=notice&format=official: the digest of a month as a Word file. */
export const GET = (request: Request): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await contextFrom(request.headers, await database());
    if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
    const asked = address.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) throw new DomainError("EVENT_NOT_FOUND");
    const { format, ...input } = asked.data;
    const text = digestText(await digestOfMonth(ctx, input));
    return downloadWithProgress(request, async ({ report, signal }) => {
      report({ step: "document" });
      return {
        name: fileName(text.title, "docx"),
        type: DOCX,
        bytes: await withExportSlot(() =>
          digestDocument(text, format === "docx" ? "plain" : "official", signal),
        ),
      };
    });
  });
