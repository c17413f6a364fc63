import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "@/app/content-policy";
import { env } from "@/env.mjs";

/** 128 random bits, in the shortest text: each script and style of a page carries it, twice. */
const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");

/** Gives each page its content policy; pages read the nonce and their own address from `x-nonce` and `x-address`. */
export function proxy(request: NextRequest) {
  const nonce = newNonce();
  const policy = contentPolicy(nonce, env.production);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-address", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Responses of /api are no pages and get their policy in next.config.mjs, the public page has one of its own; a proxy in front of a
// route keeps at most 10 MB of a request body.
export const config = {
  matcher: ["/((?!_next/static|_next/image|favicon.ico|robots.txt|api/|news$|news/).*)"],
};
