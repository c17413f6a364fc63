import { database } from "@/db/client";
import { handleFileDownload } from "@/server/attachment-endpoints";

export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  handleFileDownload(request, (await params).id, await database());
