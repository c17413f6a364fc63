import type { ZodType } from "zod";
import type { Db } from "@/db/client";
import { storable } from "@/db/storable";
import { cropFrom, cropText } from "@/domain/articles/crop";
import { type FileType, INLINE_TYPES, isCopySize, MAX_FILE_BYTES } from "@/domain/attachments/file";
import { newAttachment, newUpload, uploadOffset } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import type { Context } from "../context";
import { contentDisposition, withErrorResponses } from "../http/responses";
import { storableInput } from "../http/storable-input";
import { contextFrom } from "../session/context-from";
import { addAttachment } from "./add";
import { addPart, openUpload } from "./add-part";
import { filesFolder } from "./internal";
import { COPY_TYPE, pictureCopy, picturePart } from "./picture-copy";
import { attachmentFile, attachmentNamed } from "./queries";

const signedInContext = async (request: Request, db: Db): Promise<Context> => {
  const ctx = await contextFrom(request.headers, db);
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  return ctx;
};

/** The parameters of a request's address. Throws INPUT_INVALID. */
const parametersOf = <Input>(request: Request, schema: ZodType<Input>): Input => {
  const given = storableInput(Object.fromEntries(new URL(request.url).searchParams));
  const input = schema.safeParse(given);
  if (!input.success)
    throw new DomainError("INPUT_INVALID", { field: String(input.error.issues[0]?.path[0]) });
  return input.data;
};

/** The declared length of a request's body; 0 where there is none. */
const bodyLength = (request: Request): number => Number(request.headers.get("content-length") ?? 0);

/**
 * POST /api/attachments?id=…&eventId=…&name=… with the file as request body: adds it; `&photo=yes` for a photo. Errors are
 * `{ error: { code } }`.
 */
export const handleUpload = (request: Request, db: Db, folder = filesFolder()): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await signedInContext(request, db);
    const input = parametersOf(request, newAttachment);
    if (bodyLength(request) > MAX_FILE_BYTES)
      throw new DomainError("FILE_TOO_LARGE", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
    if (!request.body) throw new DomainError("FILE_EMPTY");
    return Response.json(await addAttachment(ctx, input, request.body, folder), { status: 201 });
  });

/**
 * POST /api/uploads with the parameters of `handleUpload` and `&size=` in bytes: begins an upload in parts or finds it again, and
 * answers `{ offset, done }`.
 */
export const handleOpenUpload = (request: Request, db: Db, folder = filesFolder()): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await signedInContext(request, db);
    return Response.json(await openUpload(ctx, parametersOf(request, newUpload), folder));
  });

/**
 * PATCH /api/uploads with the same parameters, the header `Upload-Offset` and the bytes from there on as request body; answers as
 * `handleOpenUpload` does.
 */
export const handleUploadPart = (request: Request, db: Db, folder = filesFolder()): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await signedInContext(request, db);
    const input = parametersOf(request, newUpload);
    const offset = uploadOffset.safeParse(request.headers.get("upload-offset"));
    if (!offset.success) throw new DomainError("INPUT_INVALID", { field: "Upload-Offset" });
    if (offset.data + bodyLength(request) > input.size)
      throw new DomainError("UPLOAD_TOO_LONG", { bytes: input.size });
    // A server that ended before it stored a complete file is asked for it without further bytes.
    const body = request.body ?? new Blob().stream();
    return Response.json(await addPart(ctx, input, offset.data, body, folder));
  });

/**
 * GET /api/attachments/ID; `?download` always answers with an attachment disposition, `?size=small` or `screen` with a copy of a
 * picture, and `&crop=` (`cropText`) with a part of it. Caches revalidate each time, so that the permission to read the event is checked on every request.
 */
export const handleFileDownload = (
  request: Request,
  id: string,
  db: Db,
  folder = filesFolder(),
): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await signedInContext(request, db);
    if (!newAttachment.shape.id.safeParse(id).success) throw new DomainError("ATTACHMENT_NOT_FOUND");
    const { row, bytes } = await attachmentFile(ctx, id, folder);
    const asked = new URL(request.url).searchParams;
    const shown = INLINE_TYPES.includes(row.type as FileType) && !asked.has("download");
    const size = asked.get("size");
    const crop = isCopySize(size) ? cropFrom(asked.get("crop") ?? "") : undefined;
    const headers = {
      etag: `"${row.sha256}${isCopySize(size) ? `-${size}` : ""}${crop ? `-${cropText(crop)}` : ""}"`,
      "cache-control": "private, no-cache",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    };
    if (request.headers.get("if-none-match") === headers.etag)
      return new Response(null, { status: 304, headers });
    if (isCopySize(size))
      return new Response(
        await (crop ? picturePart(folder, row.id, size, crop) : pictureCopy(folder, row.id, size)),
        { headers: { ...headers, "content-type": COPY_TYPE, "content-disposition": "inline" } },
      );
    return new Response(await bytes(), {
      headers: {
        ...headers,
        "content-type": row.type === "text/plain" ? "text/plain; charset=utf-8" : row.type,
        "content-length": String(row.size),
        "content-disposition": contentDisposition(shown ? "inline" : "attachment", row.name),
      },
    });
  });

const decoded = (part: string): string => {
  try {
    return storable(decodeURIComponent(part));
  } catch {
    return part;
  }
};

/** GET /api/events/EVENT/files/NAME: as `handleFileDownload`, for a picture that the record names. */
export const handleNamedFileDownload = (
  request: Request,
  eventId: string,
  db: Db,
  folder = filesFolder(),
): Promise<Response> =>
  withErrorResponses(request, async () => {
    const ctx = await signedInContext(request, db);
    if (!newAttachment.shape.eventId.safeParse(eventId).success) throw new DomainError("EVENT_NOT_FOUND");
    const { pathname } = new URL(request.url);
    const name = decoded(pathname.slice(pathname.lastIndexOf("/") + 1));
    return handleFileDownload(request, await attachmentNamed(ctx, eventId, name), db, folder);
  });
