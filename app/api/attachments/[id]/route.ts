import { database } from "@/db/client";
import { handleFileDownload } from "@/server/attachments/endpoints";

export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  handleFileDownload(request, (await params).id, await database());
