import { database } from "@/db/client";
import { answerNamedFile } from "@/server/attachment-doors";

export const GET = async (request: Request, { params }: { params: Promise<{ eventId: string }> }) =>
  answerNamedFile(request, (await params).eventId, await database());
