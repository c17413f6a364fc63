import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/env.mjs";

/** What a page may load: scripts that carry this request's nonce, all else from here. Mantine sets style attributes. */
function contentPolicy(nonce: string): string {
  const development = env.production ? "" : " 'unsafe-eval'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives each page its content policy; pages read the nonce and their own address from `x-nonce` and `x-address`. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-address", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (env.authUrl?.startsWith("https:"))
    response.headers.set("strict-transport-security", "max-age=31536000");
  return response;
}

// A file sets its own policy, and what stands in front of a route keeps no more than 10 MB of a body.
export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|api/attachments).*)"] };
