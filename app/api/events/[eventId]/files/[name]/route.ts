import { database } from "@/db/client";
import { handleNamedFileDownload } from "@/server/attachment-endpoints";

export const GET = async (request: Request, { params }: { params: Promise<{ eventId: string }> }) =>
  handleNamedFileDownload(request, (await params).eventId, await database());
