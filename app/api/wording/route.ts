import { database } from "@/db/client";
import { handleWording } from "@/server/wording/endpoints";

export const POST = async (request: Request) => handleWording(request, await database());
