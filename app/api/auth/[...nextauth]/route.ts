import type { NextRequest } from "next/server";
import { database } from "@/db/client";
import { answerAuth } from "@/server/http";

const answer = async (request: NextRequest) => answerAuth(request, await database());

export { answer as GET, answer as POST };
