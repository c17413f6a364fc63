import { database } from "@/db/client";
import { answerUpload } from "@/server/attachment-doors";

export const POST = async (request: Request) => answerUpload(request, await database());
