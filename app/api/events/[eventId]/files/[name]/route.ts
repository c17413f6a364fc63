import { database } from "@/db/client";
import { handleNamedFileDownload } from "@/server/attachments/endpoints";

export const GET = async (request: Request, { params }: { params: Promise<{ eventId: string }> }) =>
  handleNamedFileDownload(request, (await params).eventId, await database());
