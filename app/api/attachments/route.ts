import { database } from "@/db/client";
import { handleUpload } from "@/server/attachments/endpoints";

export const POST = async (request: Request) => handleUpload(request, await database());
