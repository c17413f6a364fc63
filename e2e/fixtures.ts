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
import { type Office, OPTIMIZED, preparedFolder, startOffice } from "./office";
import { reusedPages, waitForHydration } from "./reused-pages";

export { expect } from "@playwright/test";

type SignedIn = Awaited<ReturnType<APIRequestContext["storageState"]>>;

/** The first administrator of each worker's office; invented, as all people in these tests. */
export const ADMIN = {
  name: "Invented Administrator",
  email: "admin@example.org",
  password: "a sentence nobody guesses",
};

/** The field for a password, not the button beside it that shows it. */
export const passwordOf = (page: Page) => page.locator("input").and(page.getByLabel(/^Password/));

/** Signs up the first administrator in the browser. */
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

/** A new event in an office: a meeting of two invented people, plus overrides. */
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

/** Calls a procedure with the cookies and origin of a page. Throws with the error code. */
export async function callProcedure<Output>(api: APIRequestContext, name: string, input: unknown) {
  const answer = await api.post(`/api/trpc/${name}`, { data: { json: input } });
  const body = await answer.json();
  if (!answer.ok()) throw new Error(`${name}: ${body.error?.json?.message ?? answer.status()}`);
  return body.result.data.json as Output;
}

/** Calls a query with the cookies of a page. */
export async function callQuery<Output>(api: APIRequestContext, name: string, input: unknown) {
  const answer = await api.get(`/api/trpc/${name}`, { params: { input: JSON.stringify({ json: input }) } });
  const body = await answer.json();
  if (!answer.ok()) throw new Error(`${name}: ${body.error?.json?.message ?? answer.status()}`);
  return body.result.data.json as Output;
}

// Without a kept connection: on a slow machine one could be reused in the moment in which the server closes it.
const apiOf = (office: Office, storageState?: SignedIn) =>
  request.newContext({
    baseURL: office.url,
    extraHTTPHeaders: { origin: office.url, connection: "close" },
    storageState,
  });

async function signInByRequest(office: Office, email: string, password: string): Promise<SignedIn> {
  const api = await apiOf(office);
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  await api.post("/api/auth/callback/credentials", { form: { email, password, csrfToken }, maxRedirects: 0 });
  const state = await api.storageState();
  await api.dispose();
  return state;
}

/** Calls to an office whose first administrator has signed up. */
export const apiOfAdmin = async (office: Office): Promise<APIRequestContext> =>
  apiOf(office, await signInByRequest(office, ADMIN.email, ADMIN.password));

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
  /** A user with that name and roles, invited and signed in on first use. */
  named: (name: string, roles: Role[]) => Promise<SignedIn>;
}

async function peopleOf(office: Office, browser: Browser): Promise<People> {
  const context = await browser.newContext({ baseURL: office.url, locale: "en-GB" });
  await signUpByScreen(waitForHydration(await context.newPage()), office);
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
  /** The tests that share an office; those of another name have a server and data of their own. */
  sharedBy: string;
  /** A production server with the sample events, in its own data folder. */
  office: Office;
  people: People;
  /** Pages of ended tests. */
  pages: ReturnType<typeof reusedPages>;
}

interface OfTest {
  /** A page with that user signed in; logged errors fail the test. */
  pageOf: (who: SignedIn, options?: BrowserContextOptions) => Promise<Page>;
  /** API calls as that user, for test setup. */
  apiAs: (who: SignedIn) => Promise<APIRequestContext>;
}

export const test = base.extend<OfTest, OfWorker>({
  sharedBy: ["all", { option: true, scope: "worker" }],
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads the names of fixtures from the pattern
    async ({}, use, worker) => {
      const data = preparedFolder();
      const office = await startOffice({
        ...(worker.project.name === "speed" ? OPTIMIZED : {}),
        RAPPORTEUR_DATA: data.folder,
        PDF_BROWSER: process.env.CHROMIUM ?? "",
      });
      await use(office);
      await office.stop();
      data.remove();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  people: [async ({ office, browser }, use) => use(await peopleOf(office, browser)), { scope: "worker" }],
  pages: [async ({ browser, office }, use) => use(reusedPages(browser, office.url)), { scope: "worker" }],
  pageOf: async ({ pages }, use, info) => {
    const wrong: string[] = [];
    const open: Page[] = [];
    await use(async (who, options = {}) => {
      const page = await pages.open(who, options);
      open.push(page);
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("console", (message) => {
        // A refusal (4xx) is logged by the browser itself, and so is a connection that the test cut: the test expects them.
        const refusal = /^Failed to load resource: .*(status of 4\d\d|INTERNET_DISCONNECTED)/.test(
          message.text(),
        );
        if (message.type() === "error" && !refusal) wrong.push(message.text());
      });
      return page;
    });
    // Times are measured in pages that know no script yet.
    const mayBeReused = info.project.name !== "speed" && info.errors.length === 0 && wrong.length === 0;
    for (const page of open) await pages.release(page, mayBeReused);
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
