import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Role } from "@/domain/access/roles";
import { type DomainError, ERRORS, type ErrorCode } from "@/domain/errors";
import { sharedCaller } from "@/server/process/shared-caller";
import { contextFrom } from "@/server/session/context-from";

/** The context of the request that is being answered, created once for all components of its page. */
const here = cache(async () => contextFrom(await headers()));

/** The procedures that need no session, for pages of anonymous users. */
const publicOffice = cache(async () => (await sharedCaller())(await here()));

/** Who asks, at which office. */
export const me = cache(async () => (await publicOffice()).session.me());

/** The signed-in user and the office. Redirects to sign-in otherwise, and from there back to the requested address. */
export const requireSession = cache(async () => {
  const { user, office: place, empty, today } = await me();
  if (empty) redirect("/sign-up");
  if (!user || !place) {
    const wanted = (await headers()).get("x-address") ?? "/";
    redirect(wanted === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(wanted)}`);
  }
  return { user: { ...user, roles: user.roles as readonly Role[] }, office: place, today };
});

/**
 * The office's procedures, called in the process as the signed-in user of the page. Redirects to sign-in otherwise: a layout does
 * not keep its page from being rendered, so that each call would fail and be logged.
 */
export const office = cache(async () => {
  await requireSession();
  return publicOffice();
});

// By name: the class of a shared procedure's error is that of another bundle.
const inputRefused = (error: unknown): boolean =>
  error instanceof Error && error.name === "TRPCError" && "code" in error && error.code === "BAD_REQUEST";

const isDomainError = (cause: unknown): cause is DomainError =>
  cause instanceof Error && cause.name === "DomainError";

const codeOf = (error: unknown): ErrorCode | undefined => {
  const cause = error instanceof Error ? error.cause : undefined;
  return isDomainError(cause) ? cause.code : undefined;
};

/** For whom a link that works once is; undefined where it is used, out of date or not whole. */
export const linkTarget = async (kind: "first" | "invitation" | "reset", token: string) => {
  const { session, users } = await publicOffice();
  const read = { first: session.first, invitation: users.invitation, reset: users.reset }[kind];
  try {
    return await read({ token });
  } catch (error) {
    if (codeOf(error) === "LINK_NOT_VALID" || inputRefused(error)) return undefined;
    throw error;
  }
};

/** Whose mails of what a link in a mail stops; undefined where this office did not make it, or it is not whole. */
export const mailsStoppedByLink = async (token: string) => {
  const { reminders } = await publicOffice();
  try {
    return await reminders.mailLink({ token });
  } catch (error) {
    if (codeOf(error) === "LINK_NOT_VALID" || inputRefused(error)) return undefined;
    throw error;
  }
};

/** What a read gives, or the page that says that nothing is here; not here and not for you are the same. */
export const orNotFound = async <T>(read: Promise<T>): Promise<T> => {
  try {
    return await read;
  } catch (error) {
    const code = codeOf(error);
    const kind = code && ERRORS[code];
    if (kind === "missing" || kind === "forbidden" || inputRefused(error)) notFound();
    throw error;
  }
};
