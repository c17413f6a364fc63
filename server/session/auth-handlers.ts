import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import type { Db } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { SESSION_LIFE } from "@/domain/users/limits";
import { env } from "@/env.mjs";
import { clientAddress } from "../http/client-address";
import { domainErrorOf } from "../http/domain-error";
import { log } from "../log";
import { contextFrom } from "./context-from";
import { signedInUser } from "./queries";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

/** Carries only the error code to the sign-in page. */
class SignInRefused extends CredentialsSignin {
  constructor(code: string) {
    super();
    this.code = code;
  }
}

/**
 * Password sign-in for next-auth. The cookie carries a session id, and every request checks the session's row, so that an
 * ended session is rejected on the next request.
 */
const authConfig = (db: Db, secret: string): NextAuthConfig => ({
  secret,
  trustHost: true,
  basePath: "/api/auth",
  session: { strategy: "jwt", maxAge: SESSION_LIFE / 1000 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (credentials, request) => {
        try {
          const ctx = await contextFrom(request.headers, db);
          const opened = await signIn(ctx, credentials, clientAddress(request.headers));
          return { id: opened.userId, name: opened.name, sessionId: opened.sessionId };
        } catch (error) {
          if (!(error instanceof DomainError)) log.error({ err: error }, "sign-in failed");
          throw new SignInRefused(domainErrorOf(error)?.code ?? "UNEXPECTED");
        }
      },
    }),
  ],
  callbacks: {
    jwt: async ({ token, user }) => {
      if (user) return { sub: user.id, sessionId: (user as { sessionId?: string }).sessionId };
      const id = typeof token.sessionId === "string" ? token.sessionId : undefined;
      return id && (await signedInUser(db, id, new Date())) ? token : null;
    },
    session: ({ session, token }) => ({ expires: session.expires, user: { id: token.sub } }),
  },
  events: {
    signOut: async (message) => {
      const id = "token" in message ? message.token?.sessionId : undefined;
      if (typeof id === "string") await signOut(await contextFrom(new Headers(), db), id);
    },
  },
  logger: {
    // Refused credentials are no application error.
    error: (error) => {
      if (!(error instanceof CredentialsSignin)) log.error({ err: error }, "sign-in");
    },
    warn: (code) => log.debug({ code }, "sign-in"),
    debug: () => {},
  },
});

/** The handlers of /api/auth. */
export const authHandlers = (db: Db) => NextAuth(authConfig(db, env.authSecret ?? "")).handlers;
