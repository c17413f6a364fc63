import { database } from "@/db/client";
import { handleRobots } from "@/server/news/endpoints";

/** Read on each request: whether the public page is on is a setting. */
export const dynamic = "force-dynamic";

/** GET /robots.txt: what programs may read. */
export const GET = async (): Promise<Response> => handleRobots(await database());
