import { database } from "@/db/client";
import { handleUnsubscribe } from "@/server/reminders/endpoints";

export const GET = async (request: Request) => handleUnsubscribe(request, await database());
export const POST = GET;
