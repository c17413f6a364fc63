import type { NextRequest } from "next/server";
import type { Db } from "@/db/client";
import { errorResponse, isTooLarge, withErrorResponses } from "../http/responses";
import { authHandlers } from "./auth-handlers";

/** The largest request body of /api/auth, in bytes. */
const MAX_AUTH_BODY_BYTES = 16_000;

/** /api/auth: sign-in, sign-out and the current session. */
export const handleAuth = (request: NextRequest, db: Db): Promise<Response> =>
  withErrorResponses(request, async () => {
    if (isTooLarge(request, MAX_AUTH_BODY_BYTES)) return errorResponse("INPUT_TOO_LARGE");
    return authHandlers(db)[request.method === "POST" ? "POST" : "GET"](request);
  });
