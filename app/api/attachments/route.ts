import { database } from "@/db/client";
import { handleUpload } from "@/server/attachment-endpoints";

export const POST = async (request: Request) => handleUpload(request, await database());
