import { database } from "@/db/client";
import { handleOpenUpload, handleUploadPart } from "@/server/attachments/endpoints";

export const POST = async (request: Request) => handleOpenUpload(request, await database());
export const PATCH = async (request: Request) => handleUploadPart(request, await database());
