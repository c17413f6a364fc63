import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { request } from "@playwright/test";
import { startPostgres } from "../scripts/test-postgres.mjs";
import { ADMIN, apiOfAdmin, callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { dataFolder, freePort, type Office, prepare, ROOT, runStart, startOffice } from "./office";

test.describe.configure({ mode: "parallel" });

let data: ReturnType<typeof dataFolder>;
test.beforeEach(() => {
  data = dataFolder();
});
test.afterEach(() => data.remove());

/** The first administrator signs up, without a browser. */
async function signUp(office: Office) {
  const api = await request.newContext({ baseURL: office.url, extraHTTPHeaders: { origin: office.url } });
  const token = new URL(office.signUp ?? "").searchParams.get("token");
  const name = { officeName: { en: "Invented Chamber of Commerce" }, timeZone: "Asia/Shanghai" };
  await callProcedure(api, "session.signUpFirst", { ...ADMIN, ...name, token, lang: "en" });
  await api.dispose();
}

const env = () => ({ RAPPORTEUR_DATA: data.folder });

test("every answer forbids what a page may not do", async ({ office, request }) => {
  const { ...headers } = (await request.get(office.url)).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w-]+' 'strict-dynamic';/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("idle connections outlast those of a reverse proxy", async ({ office, request }) => {
  expect((await request.get(`${office.url}/sign-in`)).headers()["keep-alive"]).toBe("timeout=75");
});

test("a taken port", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { port: number };
  const run = runStart({ ...env(), PORT: String(port) });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/^Port \d+ is taken by another program: .* PORT=\d+ npm start\.\n$/);
  other.close();
});

test("a database that does not answer", async () => {
  const port = await freePort();
  const DATABASE_URL = `postgres://someone:hunter2@127.0.0.1:${port}/nowhere`;
  const run = runStart({ ...env(), DATABASE_URL, PORT: String(await freePort()) });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain(`The database at 127.0.0.1:${port} does not answer: check DATABASE_URL`);
  expect(run.output()).not.toContain("hunter2");
});

test("a Node that is too old", async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.19.0"})`;
  const run = runStart(env(), ["--import", pretend]);
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/^Rapporteur needs Node 20\.11 or newer, and this is Node 18\.19\.0: .*\n$/);
});

test("a data folder that cannot be written", async () => {
  const file = join(data.folder, "no-folder");
  writeFileSync(file, "");
  const run = runStart({ RAPPORTEUR_DATA: join(file, "data"), PORT: String(await freePort()) });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/^The data folder \S+ cannot be used \(\w+\): .*\n$/);
});

test("a setting that cannot be used", async () => {
  const run = runStart({ ...env(), PORT: "eighty" });
  expect(await run.ended).toBe(1);
  expect(run.output()).toBe('PORT is "eighty", but must be a whole number from 1 to 65535.\n');
});

test("a first start without a network changes nothing", async () => {
  const clone = join(data.folder, "clone");
  const made = /^(node_modules.*|\.next|\.git|\.cache|data|test-results)$/;
  for (const name of readdirSync(ROOT).filter((each) => !made.test(each)))
    cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  const nowhere = { npm_config_registry: "http://127.0.0.1:9/", npm_config_cache: join(data.folder, "npm") };
  const run = runStart({ ...nowhere, PORT: String(await freePort()) }, [], clone);
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(
    /^Installing packages +\nThe packages cannot be fetched: connect this machine to the network .*\n$/,
  );
  expect(existsSync(join(clone, "node_modules")), "no half of an installation is left").toBe(false);
  expect(existsSync(join(clone, "data")), "no data folder is made before it can be used").toBe(false);
});

test("on PostgreSQL the data survives a restart, without a database folder", async ({ request }) => {
  const postgres = await startPostgres(ROOT);
  const first = await startOffice({ ...env(), DATABASE_URL: postgres.url });
  expect(first.run.output()).toMatch(/5 sample events loaded/);
  expect(await first.stop()).toBe(0);
  const second = await startOffice({ ...env(), DATABASE_URL: postgres.url });
  expect(second.run.output()).not.toMatch(/sample events loaded/);
  expect((await request.get(`${second.url}/sign-in`)).status()).toBe(200);
  expect(await second.stop()).toBe(0);
  expect(readdirSync(data.folder)).not.toContain("database");
  await postgres.stop();
});

test("a data folder stays whole while it is open in another process, when it is copied, and when the start script is killed", async ({
  request: web,
}) => {
  prepare(data.folder);
  const first = await startOffice(env());
  expect(first.run.output()).toMatch(/5 sample events loaded/);
  await signUp(first);
  const second = runStart({ ...env(), PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(/^The data folder \S+ is open in another process: .*\n$/);
  expect((await web.get(first.url)).status()).toBeLessThan(500);
  expect(await first.stop()).toBe(0);

  // A copy of the folder of a stopped server contains all data.
  const copy = dataFolder();
  cpSync(data.folder, copy.folder, { recursive: true });
  const copied = await startOffice({ RAPPORTEUR_DATA: copy.folder });
  expect(copied.signUp, "somebody has signed up there").toBeUndefined();
  expect(copied.run.output()).not.toMatch(/sample events loaded/);

  // Killing the start script ends its server, and confirmed data is kept.
  const api = await apiOfAdmin(copied);
  const id = await newEvent(api, "Talks before a power cut");
  copied.run.child.kill("SIGKILL");
  await api.dispose();
  const answers = () =>
    web.get(`${copied.url}/sign-in`).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 30_000 }).toBe(false);
  const again = await startOffice({ RAPPORTEUR_DATA: copy.folder });
  expect(again.signUp).toBeUndefined();
  const later = await apiOfAdmin(again);
  await callQuery(later, "events.get", { id });
  await later.dispose();
  expect(await again.stop()).toBe(0);
  copy.remove();
});
