import { database } from "@/db/client";
import { answerTrpc } from "@/server/http";

const answer = async (request: Request) => answerTrpc(request, await database());

export { answer as GET, answer as POST };
