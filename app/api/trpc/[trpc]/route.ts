import { database } from "@/db/client";
import { handleTrpc } from "@/server/trpc-endpoint";

const answer = async (request: Request) => handleTrpc(request, await database());

export { answer as GET, answer as POST };
