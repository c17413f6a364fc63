import { database } from "@/db/client";
import { handleNews } from "@/server/news/endpoints";

/** GET /news/…: the public page, for readers without an account. In production server/http/answer-first.ts receives it before. */
export const GET = async (request: Request): Promise<Response> => handleNews(request, await database());
