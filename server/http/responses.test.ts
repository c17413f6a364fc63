import { eq } from "drizzle-orm";
import { NextRequest } from "next/server";
import superjson from "superjson";
import { beforeEach, describe, expect, it } from "vitest";
import { rateLimits, users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { handleAuth } from "../session/endpoints";
import { hashPassword } from "../session/hash-password";
import { callerOf, newUser, setUpOffice } from "../test-office";
import { handleTrpc } from "../trpc-endpoint";

const db = await testDatabase();
await setUpOffice(db);
const PASSWORD = "a long invented password";
const passwordHash = await hashPassword(PASSWORD);
const HOST = "office.test:3000";
const BASE = `http://${HOST}`;
const OWN = { host: HOST, origin: BASE, "sec-fetch-site": "same-origin" };

beforeEach(() => db.delete(rateLimits));

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

const post = (path: string, body: string, headers: Record<string, string>) =>
  new NextRequest(`${BASE}${path}`, { method: "POST", body, headers });

const signInWith = async (email: string, password: string, headers: Record<string, string> = OWN) => {
  const csrf = await handleAuth(new NextRequest(`${BASE}/api/auth/csrf`, { headers: { host: HOST } }), db);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email, password, callbackUrl: "/" }).toString();
  return handleAuth(
    post("/api/auth/callback/credentials", body, {
      ...headers,
      cookie: cookiesOf(csrf),
      "content-type": "application/x-www-form-urlencoded",
      "x-auth-return-redirect": "1",
    }),
    db,
  );
};

const meWith = async (cookie: string) => {
  const request = new Request(`${BASE}/api/trpc/session.me`, { headers: { host: HOST, cookie } });
  const body = (await (await handleTrpc(request, db)).json()) as { result: { data: { json: unknown } } };
  return body.result.data.json as { user: { id: string } | null };
};

const setLanguage = (headers: Record<string, string>) =>
  handleTrpc(
    new Request(`${BASE}/api/trpc/session.setLanguage`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(superjson.serialize({ lang: "zh" })),
    }),
    db,
  );

const person = async () => {
  const actor = await newUser(db, ["staff", "admin"]);
  const [row] = await db.update(users).set({ passwordHash }).where(eq(users.id, actor.id)).returning();
  return { actor, email: row?.email ?? "" };
};

describe("sign-in over HTTP", () => {
  it("answers a wrong password and an unknown account alike, without a session", async () => {
    const { email } = await person();
    const answers: string[] = [];
    for (const who of [email, "nobody@example.org"]) {
      const response = await signInWith(who, "the wrong password");
      expect(cookiesOf(response)).not.toContain("session-token");
      answers.push(`${response.status} ${await response.text()}`);
    }
    expect(answers[0]).toContain("code=SIGN_IN_REFUSED");
    expect(answers[1]).toBe(answers[0]);
  });

  it("sets an HttpOnly, SameSite=Lax session cookie", async () => {
    const { email, actor } = await person();
    const response = await signInWith(email, PASSWORD);
    const cookie = response.headers.getSetCookie().find((each) => each.includes("session-token")) ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect((await meWith(cookiesOf(response))).user?.id).toBe(actor.id);
  });

  it("rejects a request body that is too large or of unknown size", async () => {
    const { email } = await person();
    const sizes: Record<string, string>[] = [
      { "content-length": "16001" },
      { "transfer-encoding": "chunked" },
    ];
    for (const size of sizes) {
      const response = await signInWith(email, PASSWORD, { ...OWN, ...size });
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({ error: { code: "INPUT_TOO_LARGE" } });
    }
    const response = await signInWith(email, PASSWORD, { ...OWN, "content-length": "200" });
    expect(cookiesOf(response)).toContain("session-token");
  });

  it("is refused from another origin", async () => {
    const { email } = await person();
    const response = await signInWith(email, PASSWORD, { ...OWN, origin: "http://elsewhere.test" });
    expect(response.status).toBe(403);
    expect(cookiesOf(response)).not.toContain("session-token");
  });
});

describe("a session over HTTP", () => {
  it("ends on every endpoint when its user is deactivated", async () => {
    const { email, actor } = await person();
    const cookie = cookiesOf(await signInWith(email, PASSWORD));
    const admin = callerOf(db, await newUser(db, ["admin"]), new Date());
    const sessionAt = async () => {
      const request = new NextRequest(`${BASE}/api/auth/session`, { headers: { host: HOST, cookie } });
      return (await handleAuth(request, db)).json();
    };
    expect(await sessionAt()).toMatchObject({ user: { id: actor.id } });
    await admin.users.deactivate({ id: actor.id, version: 1 });
    expect(await sessionAt()).toBeNull();
    expect((await meWith(cookie)).user).toBeNull();
    expect((await setLanguage({ ...OWN, cookie })).status).toBe(401);
  });

  it("ends at sign-out, even for a copied cookie", async () => {
    const { email } = await person();
    const signedIn = await signInWith(email, PASSWORD);
    const csrf = await handleAuth(new NextRequest(`${BASE}/api/auth/csrf`, { headers: { host: HOST } }), db);
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const cookie = `${cookiesOf(csrf)}; ${cookiesOf(signedIn)}`;
    const body = new URLSearchParams({ csrfToken, callbackUrl: "/" }).toString();
    const type = "application/x-www-form-urlencoded";
    await handleAuth(post("/api/auth/signout", body, { ...OWN, cookie, "content-type": type }), db);
    expect((await meWith(cookiesOf(signedIn))).user).toBeNull();
  });

  it("is rejected when the cookie was tampered with", async () => {
    const { email } = await person();
    const cookie = cookiesOf(await signInWith(email, PASSWORD));
    expect((await meWith(`${cookie.slice(0, -4)}AAAA`)).user).toBeNull();
    expect((await meWith("authjs.session-token=eyJhbGciOiJub25lIn0.e30.")).user).toBeNull();
  });
});

describe("a write over HTTP", () => {
  const refused: [string, Record<string, string>][] = [
    ["from another origin", { host: HOST, origin: "http://elsewhere.test" }],
    ["from another port", { host: HOST, origin: "http://office.test:4000" }],
    ["that a browser marks as another site's", { ...OWN, "sec-fetch-site": "cross-site" }],
    ["that a browser marks as same-site", { ...OWN, "sec-fetch-site": "same-site" }],
    ["from a page without an origin", { host: HOST, origin: "null" }],
    ["without an Origin header", { host: HOST }],
  ];
  for (const [what, headers] of refused)
    it(`${what} is not carried out`, async () => {
      const { email, actor } = await person();
      const cookie = cookiesOf(await signInWith(email, PASSWORD));
      const response = await setLanguage({ ...headers, cookie });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({ error: { code: "NOT_SAME_ORIGIN" } });
      const [row] = await db.select().from(users).where(eq(users.id, actor.id));
      expect(row?.lang).toBe("en");
    });

  it("from the office's own page is carried out", async () => {
    const { email, actor } = await person();
    const cookie = cookiesOf(await signInWith(email, PASSWORD));
    expect((await setLanguage({ ...OWN, cookie })).status).toBe(200);
    const [row] = await db.select().from(users).where(eq(users.id, actor.id));
    expect(row?.lang).toBe("zh");
  });

  it("is not accepted as a GET request", async () => {
    const { email, actor } = await person();
    const cookie = cookiesOf(await signInWith(email, PASSWORD));
    const input = encodeURIComponent(JSON.stringify(superjson.serialize({ lang: "zh" })));
    const request = new Request(`${BASE}/api/trpc/session.setLanguage?input=${input}`, {
      headers: { host: HOST, cookie },
    });
    expect((await handleTrpc(request, db)).status).toBe(405);
    const [row] = await db.select().from(users).where(eq(users.id, actor.id));
    expect(row?.lang).toBe("en");
  });

  it("is answered without stack traces or internals", async () => {
    const response = await handleTrpc(
      new Request(`${BASE}/api/trpc/session.setLanguage`, {
        method: "POST",
        headers: { ...OWN, "content-type": "application/json" },
        body: "{ not json",
      }),
      db,
    );
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+|stack/);
  });

  it("rejects a request body larger than any record, or of unknown size", async () => {
    const sizes: Record<string, string>[] = [
      { "content-length": "10000001" },
      { "transfer-encoding": "chunked" },
    ];
    for (const size of sizes) {
      const headers = { ...OWN, ...size, "content-type": "application/json" };
      const request = new Request(`${BASE}/api/trpc/events.create`, { method: "POST", headers, body: "{}" });
      expect((await handleTrpc(request, db)).status).toBe(413);
    }
  });
});
