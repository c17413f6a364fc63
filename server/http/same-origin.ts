import { DomainError } from "@/domain/errors";
import type { HeaderValues } from "./header-values";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const hostOf = (url: string | null | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).host : undefined;

/**
 * Throws NOT_SAME_ORIGIN for a write from another origin or without an Origin header, which every browser sends with a
 * write. `ownUrl` is the public URL behind a proxy (AUTH_URL).
 */
export const assertSameOrigin = (
  request: { method: string; headers: HeaderValues },
  ownUrl: string | undefined,
): void => {
  if (READS.has(request.method)) return;
  const site = request.headers.get("sec-fetch-site");
  const origin = hostOf(request.headers.get("origin"));
  const own = [request.headers.get("host"), hostOf(ownUrl)];
  if ((site !== null && site !== "same-origin") || origin === undefined || !own.includes(origin))
    throw new DomainError("NOT_SAME_ORIGIN");
};
