import { writeFileSync } from "node:fs";
import type { DraftRecord } from "@/domain/events/shape";
import { breakingNetwork } from "./breaking-network";
import { callQuery, expect, newEvent, test } from "./fixtures";
import { choose, chooserOf, largePhoto, photoOf } from "./photos";

const UPLOADS = "**/api/uploads?*";

test("photos taken on a phone wait for the network over a reload, and none is there twice", async ({
  people,
  office,
  apiAs,
  browser,
}) => {
  const storageState = await people.named("Invented Phone Owner", ["staff"]);
  const id = await newEvent(await apiAs(storageState), "Visit in a bad network");
  // Not a page of the fixture: a request that fails is an error in the browser's log.
  const context = await browser.newContext({
    ...{ baseURL: office.url, storageState, viewport: { width: 390, height: 844 } },
    ...{ hasTouch: true, isMobile: true },
  });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on("pageerror", (error) => broken.push(error.message));
  await page.route(UPLOADS, (route) => route.abort("connectionfailed"));
  await page.goto(`/events/${id}`);
  await expect(page.getByRole("button", { name: "Take a photo" })).toBeVisible();
  await expect(page.locator("input[capture=environment]")).toHaveAttribute("accept", "image/*");
  const photos = await Promise.all(
    ["#aa0000", "#00aa00", "#0000aa"].map((colour) => photoOf("image.jpg", colour)),
  );
  await choose(chooserOf(page), photos);
  const waiting = page.getByText("3 photos wait in this browser for the network.");
  await expect(waiting).toBeVisible();
  await expect(page.getByText("Waiting for the network")).toHaveCount(3);

  // They are there after a reload, and on other pages of the office.
  await page.reload();
  await expect(page.getByText("Waiting for the network")).toHaveCount(3);
  await page.goto("/events");
  await expect(waiting).toBeVisible();

  // The server has a file, but its answer is lost, twice: neither is sent again.
  await page.unroute(UPLOADS);
  let lost = 0;
  await page.route(UPLOADS, async (route) => {
    if (route.request().method() === "POST") return route.continue();
    lost += 1;
    if (lost > 2) return route.continue();
    await route.fetch();
    return route.abort("connectionreset");
  });
  await page.goto(`/events/${id}`);
  await expect.poll(() => lost, { timeout: 60_000 }).toBe(3);
  await expect(page.getByText("Waiting for the network")).toHaveCount(0, { timeout: 60_000 });

  const recordOf = async () =>
    (await callQuery<{ record: DraftRecord }>(page.request, "events.get", { id })).record.photos ?? [];
  await expect.poll(async () => (await recordOf()).length).toBe(3);
  const { files } = await callQuery<{ files: { name: string }[] }>(page.request, "attachments.ofEvent", {
    eventId: id,
  });
  expect(files).toHaveLength(3);
  expect((await recordOf()).map(({ file }) => file)).toEqual(files.map(({ name }) => name));
  await expect(page.locator("main img")).toHaveCount(3);

  // Chosen once more, they are recognized; what waits no longer is said no longer.
  await page.reload();
  await choose(chooserOf(page), photos);
  await expect(page.getByText("3 photos were already in the record and not added again.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Photos", exact: true }).getByRole("status")).toHaveCount(0);
  expect(broken).toEqual([]);
  await context.close();
});

test("a photo whose upload broke continues where it was", async ({ people, office, apiAs, browser }) => {
  const storageState = await people.named("Invented Phone Owner", ["staff"]);
  const id = await newEvent(await apiAs(storageState), "Visit with a large photo");
  const network = await breakingNetwork(office.url);
  const context = await browser.newContext({ baseURL: network.url, storageState });
  const page = await context.newPage();
  // Not from allHeaders(): the browser never reports the network headers of a request cut early.
  const offsets: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") offsets.push(Number(request.headers()["upload-offset"]));
  });
  const photo = await largePhoto("market-hall.jpg");
  const size = photo.buffer.length;
  await page.goto(`/events/${id}`);
  await expect(page.getByRole("button", { name: "Choose photos" })).toBeVisible();
  network.breakAfter(Math.round(size * 0.6));
  await choose(chooserOf(page), [photo]);
  await expect.poll(() => network.isBroken()).toBe(true);
  await expect(page.getByText("Waiting for the network")).toBeVisible();
  await context.setOffline(true);
  network.repair();
  await context.setOffline(false);

  const filesOf = () =>
    callQuery<{ files: { name: string; url: string }[] }>(page.request, "attachments.ofEvent", {
      eventId: id,
    });
  await expect.poll(async () => (await filesOf()).files.length).toBe(1);
  await expect(page.getByText("Waiting for the network")).toHaveCount(0);
  await expect(page.locator("main img")).toHaveCount(1);

  // How much the office stored of what had been sent is its own business; the rest is sent, and no more.
  expect(offsets).toHaveLength(2);
  const [first, second = 0] = offsets;
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(0);
  const remaining = size - second;
  expect(network.carried()).toBeGreaterThan(remaining);
  expect(network.carried()).toBeLessThan(remaining + 200_000);

  const { files } = await filesOf();
  const stored = await page.request.get(files[0]?.url ?? "");
  expect((await stored.body()).equals(photo.buffer)).toBe(true);
  await context.close();
  network.close();
});

test("a file waits for the network too, and is there once though it is chosen again after a reload", async ({
  people,
  office,
  apiAs,
  browser,
}, info) => {
  const storageState = await people.named("Invented Phone Owner", ["staff"]);
  const id = await newEvent(await apiAs(storageState), "Visit with a file in a bad network");
  const context = await browser.newContext({ baseURL: office.url, storageState });
  const page = await context.newPage();
  const file = info.outputPath("programme.txt");
  writeFileSync(file, "An invented programme.");

  // The server has the file, but its answer is lost; then the network is gone.
  let tries = 0;
  await page.route(UPLOADS, async (route) => {
    if (tries === 0 && route.request().method() === "POST") return route.continue();
    tries += 1;
    if (tries === 1) await route.fetch();
    return route.abort("connectionreset");
  });
  await page.goto(`/events/${id}?tab=files`);
  await choose(page.locator("input[type=file]"), file);
  await expect(page.getByText("programme.txt: waiting for the network, then continued")).toBeVisible();
  await expect.poll(() => tries).toBe(2);

  await page.unroute(UPLOADS);
  await page.reload();
  await choose(page.locator("input[type=file]"), file);
  await expect(page.getByText("1 file added.")).toBeVisible();
  const { files } = await callQuery<{ files: { name: string }[] }>(page.request, "attachments.ofEvent", {
    eventId: id,
  });
  expect(files.map(({ name }) => name)).toEqual(["programme.txt"]);
  await context.close();
});
