import { getToken } from "next-auth/jwt";
import { v7 as newId } from "uuid";
import { type Db, database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { officeDay } from "@/domain/settings/office";
import { env } from "@/env.mjs";
import type { Context } from "../context";
import type { HeaderValues } from "../http/header-values";
import { callerOfSession, readOffice } from "./queries";

const ANONYMOUS: Actor = { kind: "anonymous" };
const COOKIES = [
  { name: "__Secure-authjs.session-token", secureCookie: true },
  { name: "authjs.session-token", secureCookie: false },
];

/** The session that a cookie refers to, and when the cookie expires, in seconds since the epoch. */
interface SessionReference {
  sessionId: string;
  expiresAt: number;
}

/** Cookies that have been decrypted before. Whether the session is still valid is read from the database on each request. */
const decrypted = new Map<string, SessionReference>();
const CACHE_SIZE = 1000;

const remember = (cookie: string, session: SessionReference): void => {
  const [oldest] = decrypted.keys();
  if (decrypted.size >= CACHE_SIZE && oldest !== undefined) decrypted.delete(oldest);
  decrypted.set(cookie, session);
};

/** The session id in the request's cookie, whether or not the session is still valid. */
const sessionIdIn = async (headers: HeaderValues, now: Date): Promise<string | undefined> => {
  const cookie = headers.get("cookie") ?? "";
  const cached = decrypted.get(cookie);
  if (cached && cached.expiresAt > now.getTime() / 1000) return cached.sessionId;
  const found = COOKIES.find(({ name }) => cookie.includes(`${name}=`) || cookie.includes(`${name}.0=`));
  if (!found || !env.authSecret) return undefined;
  const token = await getToken({
    req: { headers: new Headers({ cookie }) },
    secret: env.authSecret,
    secureCookie: found.secureCookie,
    cookieName: found.name,
  });
  if (typeof token?.sessionId !== "string") return undefined;
  if (token.exp !== undefined) remember(cookie, { sessionId: token.sessionId, expiresAt: token.exp });
  return token.sessionId;
};

/**
 * The call context from a request's headers: actor, time and the office's calendar day, for route handlers and pages. `db`
 * defaults to the open database of the process.
 */
export const contextFrom = async (headers: HeaderValues, db?: Db): Promise<Context> => {
  const base = db ?? (await database());
  const now = new Date();
  const sessionId = await sessionIdIn(headers, now);
  const caller = sessionId === undefined ? undefined : await callerOfSession(base, sessionId, now);
  const office = caller ? caller.office : await readOffice(base);
  return {
    db: base,
    actor: caller?.actor ?? ANONYMOUS,
    now,
    today: officeDay(now, office?.timeZone ?? "UTC"),
    requestId: newId(),
    office,
  };
};
