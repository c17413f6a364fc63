import type { Db } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { MAX_TEMPLATE_BYTES } from "@/domain/word-templates/fields";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { download, isTooLarge, withErrorResponses } from "../http/responses";
import { contextFrom } from "../session/context-from";
import { addWordTemplate } from "./add";
import { wordTemplateFile } from "./queries";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const signedInContext = async (request: Request, db: Db): Promise<Context> => {
  const ctx = await contextFrom(request.headers, db);
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  return ctx;
};

/** POST /api/word-template?name=… with the .docx file as request body: puts it in the place of the present template. */
export const handleTemplateUpload = (request: Request, db: Db): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await signedInContext(request, db);
    assertMay(ctx.actor, "settings.save", undefined);
    const tooLarge = () => new DomainError("FILE_TOO_LARGE", { megabytes: MAX_TEMPLATE_BYTES / 1024 / 1024 });
    if (isTooLarge(request, MAX_TEMPLATE_BYTES)) throw tooLarge();
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > MAX_TEMPLATE_BYTES) throw tooLarge();
    const name = new URL(request.url).searchParams.get("name") ?? "";
    return Response.json(await addWordTemplate(ctx, name, bytes), { status: 201 });
  });

/** GET /api/word-template: the template in use. */
export const handleTemplateDownload = (request: Request, db: Db): Promise<Response> =>
  withErrorResponses(request, async () => {
    const { name, bytes } = await wordTemplateFile(await signedInContext(request, db));
    return download({ name, type: DOCX, bytes });
  });
