import { database } from "@/db/client";
import { handleNews } from "@/server/news/endpoints";

/** GET /news/…: the public page, for readers without an account. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ path?: string[] }> },
): Promise<Response> => handleNews(request, (await params).path ?? [], await database());
