import { database } from "@/db/client";
import { handleFeed } from "@/server/calendar-feeds/endpoints";

/** GET /api/calendar/TOKEN.ics: the calendar feed of a user, for programs that subscribe to it. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> => handleFeed(request, (await params).file, await database());
