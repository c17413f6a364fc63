import { getToken } from "next-auth/jwt";
import { v7 as newId } from "uuid";
import { type Db, database } from "@/db/client";
import { settings } from "@/db/schema/settings";
import type { Actor } from "@/domain/access/actor";
import { officeDay } from "@/domain/settings/office";
import { env } from "@/env.mjs";
import type { Context } from "./context";
import { signedInUser } from "./session/queries";

const ANONYMOUS: Actor = { kind: "anonymous" };
const COOKIES = [
  { name: "__Secure-authjs.session-token", secureCookie: true },
  { name: "authjs.session-token", secureCookie: false },
];

/** The session id in the request's cookie, whether or not the session is still valid. */
const sessionIdIn = async (headers: Headers): Promise<string | undefined> => {
  const cookie = headers.get("cookie") ?? "";
  const found = COOKIES.find(({ name }) => cookie.includes(`${name}=`) || cookie.includes(`${name}.0=`));
  if (!found || !env.authSecret) return undefined;
  const token = await getToken({
    req: { headers: new Headers({ cookie }) },
    secret: env.authSecret,
    secureCookie: found.secureCookie,
    cookieName: found.name,
  });
  return typeof token?.sessionId === "string" ? token.sessionId : undefined;
};

/**
 * The call context from a request's headers: actor, time and the office's calendar day, for route handlers and pages. `db`
 * defaults to the open database of the process.
 */
export const contextFrom = async (headers: Headers, db?: Db): Promise<Context> => {
  const base = db ?? (await database());
  const now = new Date();
  const sessionId = await sessionIdIn(headers);
  const actor = (sessionId && (await signedInUser(base, sessionId, now))) || ANONYMOUS;
  const [office] = await base.select({ timeZone: settings.timeZone }).from(settings);
  const today = officeDay(now, office?.timeZone ?? "UTC");
  return { db: base, actor, now, today, requestId: newId() };
};
