import type { NextRequest } from "next/server";
import { database } from "@/db/client";
import { handleAuth } from "@/server/session/endpoints";

const answer = async (request: NextRequest) => handleAuth(request, await database());

export { answer as GET, answer as POST };
