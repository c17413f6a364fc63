import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  request,
} from "@playwright/test";
import type { Role } from "@/domain/access/roles";
import { dataFolder, type Office, startOffice } from "./office";

export { expect } from "@playwright/test";

type SignedIn = Awaited<ReturnType<APIRequestContext["storageState"]>>;

/** The first administrator of each worker's office; invented, as everybody in these stories is. */
export const ADMIN = {
  name: "Invented Administrator",
  email: "admin@example.org",
  password: "a sentence nobody guesses",
};

/** The field for a password, not the button beside it that shows it. */
export const passwordOf = (page: Page) => page.locator("input").and(page.getByLabel(/^Password/));

/** Signs up the first administrator by the screens, as the person who has just started the program does. */
export async function signUpByScreen(page: Page, office: Office): Promise<void> {
  await page.goto(office.signUp ?? "");
  await page.getByLabel("Your name").fill(ADMIN.name);
  await page.getByLabel("E-mail").fill(ADMIN.email);
  await passwordOf(page).fill(ADMIN.password);
  await page.getByLabel("Organization name in Chinese").fill("虚构商会");
  await page.getByLabel("Organization name in English").fill("Invented Chamber of Commerce");
  await page.getByRole("button", { name: "Set up" }).click();
  await page.waitForURL(`${office.url}/`);
}

let made = 0;

/** A new event in an office: a meeting of two invented people, with what a story adds. */
export async function newEvent(api: APIRequestContext, title: string, more: object = {}, restricted = false) {
  const id = `01900000-0000-7000-8000-${String(Date.now() * 100 + made++)
    .padStart(12, "0")
    .slice(-12)}`;
  const record = {
    format: "rapporteur/event-record@1",
    kind: "meeting",
    status: "held",
    title: { en: title },
    when: { start: "2025-05-20" },
    participants: [
      {
        key: "ann",
        side: "host",
        person: { name: { en: "Ann Example" } },
        posts: [{ title: { en: "director" }, organization: { name: { en: "Example Office" }, the: true } }],
      },
      {
        key: "ben",
        side: "guest",
        person: { name: { en: "Ben Sample" } },
        posts: [{ title: { en: "president" }, organization: { name: { en: "Sample Chamber" }, the: true } }],
      },
    ],
    agenda: [],
    ...more,
  };
  await callProcedure(api, "events.create", { id, record, restricted });
  return id;
}

/** Calls a procedure as a screen does: same cookies, same origin, same wire. Throws with the refusal's code. */
export async function callProcedure<Output>(api: APIRequestContext, name: string, input: unknown) {
  const answer = await api.post(`/api/trpc/${name}`, { data: { json: input } });
  const body = await answer.json();
  if (!answer.ok()) throw new Error(`${name}: ${body.error?.json?.message ?? answer.status()}`);
  return body.result.data.json as Output;
}

/** Reads by a procedure, as a screen does. */
export async function callQuery<Output>(api: APIRequestContext, name: string, input: unknown) {
  const answer = await api.get(`/api/trpc/${name}`, { params: { input: JSON.stringify({ json: input }) } });
  const body = await answer.json();
  if (!answer.ok()) throw new Error(`${name}: ${body.error?.json?.message ?? answer.status()}`);
  return body.result.data.json as Output;
}

const apiOf = (office: Office, storageState?: SignedIn) =>
  request.newContext({ baseURL: office.url, extraHTTPHeaders: { origin: office.url }, storageState });

async function signInByRequest(office: Office, email: string, password: string): Promise<SignedIn> {
  const api = await apiOf(office);
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  await api.post("/api/auth/callback/credentials", { form: { email, password, csrfToken }, maxRedirects: 0 });
  const state = await api.storageState();
  await api.dispose();
  return state;
}

async function invite(office: Office, admin: SignedIn, name: string, roles: Role[]): Promise<SignedIn> {
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}@example.org`;
  const password = `${ADMIN.password} either`;
  const asAdmin = await apiOf(office, admin);
  const invited = await callProcedure<{ link: string }>(asAdmin, "users.invite", { name, email, roles });
  await asAdmin.dispose();
  const token = new URL(invited.link, office.url).searchParams.get("token");
  const asNobody = await apiOf(office);
  await callProcedure(asNobody, "users.acceptInvitation", { token, name, password, lang: "en" });
  await asNobody.dispose();
  return signInByRequest(office, email, password);
}

/** The people of one office, each signed in once. */
export interface People {
  admin: SignedIn;
  /** Somebody of that name with those roles, invited and signed in at the first asking. */
  named: (name: string, roles: Role[]) => Promise<SignedIn>;
}

async function peopleOf(office: Office, browser: Browser): Promise<People> {
  const context = await browser.newContext({ baseURL: office.url, locale: "en-GB" });
  await signUpByScreen(await context.newPage(), office);
  const admin = await context.storageState();
  await context.close();
  const known = new Map<string, Promise<SignedIn>>();
  const named = (name: string, roles: Role[]) => {
    const found = known.get(name) ?? invite(office, admin, name, roles);
    known.set(name, found);
    return found;
  };
  return { admin, named };
}

interface OfWorker {
  /** A built office with the sample events, on a folder of its own. */
  office: Office;
  people: People;
}

interface OfTest {
  /** A page in which that person is signed in; what a page logs as an error fails the story. */
  pageOf: (who: SignedIn, options?: BrowserContextOptions) => Promise<Page>;
  /** Procedures called as that person, to set a story's scene. */
  apiAs: (who: SignedIn) => Promise<APIRequestContext>;
}

export const test = base.extend<OfTest, OfWorker>({
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const data = dataFolder();
      const office = await startOffice({ RAPPORTEUR_DATA: data.folder });
      await use(office);
      await office.stop();
      data.remove();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  people: [async ({ office, browser }, use) => use(await peopleOf(office, browser)), { scope: "worker" }],
  pageOf: async ({ browser, office }, use) => {
    const wrong: string[] = [];
    const contexts: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    await use(async (storageState, options = {}) => {
      const context = await browser.newContext({ baseURL: office.url, storageState, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("console", (message) => {
        // A refusal (4xx) is logged by the browser itself; whether it was right is the story's to say.
        const refusal = /^Failed to load resource: .* status of 4\d\d/.test(message.text());
        if (message.type() === "error" && !refusal) wrong.push(message.text());
      });
      return page;
    });
    for (const context of contexts) await context.close();
    expect(wrong).toEqual([]);
  },
  apiAs: async ({ office }, use) => {
    const open: APIRequestContext[] = [];
    await use(async (who) => {
      const api = await apiOf(office, who);
      open.push(api);
      return api;
    });
    for (const api of open) await api.dispose();
  },
});
