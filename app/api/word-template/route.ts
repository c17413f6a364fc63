import { database } from "@/db/client";
import { handleTemplateDownload, handleTemplateUpload } from "@/server/word-templates/endpoints";

export const GET = async (request: Request): Promise<Response> =>
  handleTemplateDownload(request, await database());

export const POST = async (request: Request): Promise<Response> =>
  handleTemplateUpload(request, await database());
