import { database } from "@/db/client";
import { answerFile } from "@/server/attachment-doors";

export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  answerFile(request, (await params).id, await database());
