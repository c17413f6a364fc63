import { database } from "@/db/client";
import { answerUnsubscribe } from "@/server/unsubscribe-door";

export const GET = async (request: Request) => answerUnsubscribe(request, await database());
export const POST = GET;
