import { get, type IncomingHttpHeaders } from "node:http";
import { FEED_LIMITS } from "@/domain/users/feeds";
import { expect, test } from "./fixtures";
import { type Office, preparedFolder, startOffice } from "./office";

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends an address exactly as it is given: clients for tests and browsers change unusual ones before. */
const raw = (office: Office, path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(office.url);
    get({ hostname, port, path, headers, agent: false }, async (response) => {
      let text = "";
      for await (const part of response) text += part;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    }).on("error", reject);
  });

/** An office with an empty database and settings of its own: no samples are loaded where none are wanted. */
const startedWith = async (env: Record<string, string>) => {
  const data = preparedFolder();
  const office = await startOffice({ RAPPORTEUR_DATA: data.folder, RAPPORTEUR_SAMPLES: "off", ...env });
  expect(office.run.output()).not.toMatch(/sample/);
  const end = async () => {
    await office.stop();
    data.remove();
  };
  return { office, end };
};

const EVIL = "evil.example";
const NEXT = [
  ...["%09", "%0A", "%0D", "%0d%0a", "%5C", "", "%2F", "%20", "%00", "%E3%80%82"].map(
    (sign) => `/${sign}/${EVIL}`,
  ),
  ...[
    `//${EVIL}`,
    `/%5C${EVIL}`,
    `https://${EVIL}`,
    `https:${EVIL}`,
    `%09//${EVIL}`,
    `/@${EVIL}`,
    `/.//${EVIL}`,
  ],
  ...[
    `javascript:alert(1)//${EVIL}`,
    `/events/..//${EVIL}`,
    "/events?x=%E0%A4%A",
    "/events?q=%E4%BC%9A",
    "%E4%BC%9A",
    "%E0%A4%A",
  ],
  ...[`/events&next=//${EVIL}`, `&next=&next=//${EVIL}`, `/${"x".repeat(9000)}`],
];

test("no address of sign-in leaves the site or fails, signed in or not", async ({ office, people }) => {
  const cookie = people.admin.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const next of NEXT)
    for (const headers of [{}, { cookie }] as Record<string, string>[]) {
      const { status, headers: answered, text } = await raw(office, `/sign-in?next=${next}`, headers);
      const { location } = answered;
      expect([next, status < 500]).toEqual([next, true]);
      const leads = location === undefined ? office.url : new URL(location, office.url).origin;
      expect([next, leads]).toEqual([next, office.url]);
      // A page that has begun is redirected by a refresh in its head.
      expect([next, /http-equiv="refresh"[^>]*evil/i.test(text)]).toEqual([next, false]);
    }
});

test("malformed addresses and pages far beyond the last are no failures", async ({ office, people }) => {
  const cookie = people.admin.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const before = office.run.output();
  for (const [path, expected] of [
    ["/%E0%A4%A", 404],
    ["/events/%E0%A4%A", 404],
    ["/people/%00", 404],
    ["/news/%E0%A4%A", 404],
    ["/api/articles/%E0%A4%A/en", 404],
    ["/api/trpc/%E0%A4%A?batch=1", 404],
    ["/events?q=%E0%A4%A&page=-1", 200],
    ["/reminders?page=1e9", 200],
    ["/reminders?page=99999999999999999999", 200],
    ["/events?page=1e9", 200],
    ["/people?page=0x10&sort=__proto__", 200],
    ["/follow-ups?page=NaN&view=constructor", 200],
    ["/agreements?page=1e308", 200],
  ] as const)
    expect([path, (await raw(office, path, { cookie })).status]).toEqual([path, expected]);
  expect(office.run.output()).toBe(before);
});

test("behind a proxy with https, every answer asks for https, and the client is the one whom the proxy names", async () => {
  const { office, end } = await startedWith({ AUTH_URL: "https://office.example.org" });
  for (const path of [
    "/sign-in",
    "/api/trpc/session.me",
    "/api/trpc/session.me?batch=1",
    "/api/articles/x/en",
    "/news",
    "/none",
  ])
    expect([path, (await raw(office, path)).headers["strict-transport-security"]]).toEqual([
      path,
      "max-age=31536000",
    ]);
  const feed = async (address: string) =>
    (await raw(office, "/api/calendar/unknown.ics", { "x-forwarded-for": address })).status;
  for (let n = 0; n < FEED_LIMITS.unknownFeed.most; n += 1) expect(await feed("198.51.100.7")).toBe(404);
  expect(await feed("198.51.100.7")).toBe(429);
  // What the client itself sent comes before the address that the proxy adds.
  expect(await feed("203.0.113.1, 198.51.100.7")).toBe(429);
  expect(await feed("198.51.100.8")).toBe(404);
  await end();
});

test("an address that does not come from a trusted proxy is not believed, and no https is asked for", async () => {
  const { office, end } = await startedWith({ TRUSTED_PROXIES: "10.0.0.5" });
  expect((await raw(office, "/api/trpc/session.me")).headers["strict-transport-security"]).toBeUndefined();
  const feed = async (n: number) => {
    const claimed = { "x-forwarded-for": `198.51.100.${n}`, "x-rapporteur-address": `198.51.100.${n}` };
    return (await raw(office, "/api/calendar/unknown.ics", claimed)).status;
  };
  for (let n = 0; n < FEED_LIMITS.unknownFeed.most; n += 1) expect(await feed(n)).toBe(404);
  expect(await feed(200)).toBe(429);
  await end();
});
