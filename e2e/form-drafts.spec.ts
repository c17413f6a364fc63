import { expect, newEvent, test } from "./fixtures";

test("unsaved work on a new event is continued on another machine", async ({ people, pageOf }) => {
  const user = await people.named("Invented Mover", ["staff"]);
  const one = await pageOf(user);
  await one.goto("/events/new");
  await one.getByRole("textbox", { name: "Title (English)" }).first().fill("Half an event");
  await expect(one.getByText("Draft saved on the server")).toBeVisible();

  // Another browser, with nothing kept in it.
  const other = await pageOf(user);
  await other.goto("/");
  const drafts = other.getByRole("region", { name: "My drafts" });
  await drafts.getByRole("link", { name: /^Half an event/ }).click();
  await expect(other.getByRole("textbox", { name: "Title (English)" }).first()).toHaveValue("Half an event");
  await expect(other.getByText(/Your unsaved draft of .* was restored/)).toBeVisible();
  await other.getByRole("textbox", { name: "Title (English)" }).first().fill("A whole event");
  await other.keyboard.press("Control+s");
  await expect(other).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await expect
    .poll(async () => {
      await other.goto("/");
      return drafts.count();
    })
    .toBe(0);
});

test("no draft outlives a slow save, even when the user leaves at once", async ({ people, pageOf }) => {
  const user = await people.named("Invented Leaver", ["staff"]);
  const page = await pageOf(user);
  const sent: string[] = [];
  const held = new Map<string, () => void>();
  // The slow network: each answer waits until the test lets the request go.
  for (const procedure of ["drafts.keep", "events.create"])
    await page.route(`**/api/trpc/${procedure}**`, async (route) => {
      sent.push(procedure);
      await new Promise<void>((resolve) => {
        held.set(procedure, resolve);
      });
      await route.continue();
    });
  await page.clock.install();
  await page.goto("/events/new");
  const title = page.getByRole("textbox", { name: "Title (English)" }).first();
  await title.fill("An event");
  await page.clock.runFor(5_000);
  await expect.poll(() => sent).toEqual(["drafts.keep"]);
  await title.fill("An event that is saved");
  await page.keyboard.press("Control+s");
  await page.clock.runFor(5_000);
  expect(sent).toEqual(["drafts.keep"]);
  held.get("drafts.keep")?.();
  await expect.poll(() => sent).toEqual(["drafts.keep", "events.create"]);
  await page.clock.runFor(5_000);
  held.get("events.create")?.();
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "My drafts" })).toHaveCount(0);
  expect(sent).toEqual(["drafts.keep", "events.create"]);
});

test("unsaved changes of an event are listed for their user alone, and can be discarded", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const user = await people.named("Invented Drafter", ["staff"]);
  const id = await newEvent(await apiAs(user), "Meeting with a draft");
  const one = await pageOf(user);
  await one.goto(`/events/${id}/edit?field=title.en`);
  await one.getByRole("textbox", { name: "Title (English)" }).first().fill("Meeting changed on the way");
  await expect(one.getByText("Draft saved on the server")).toBeVisible();

  const stranger = await pageOf(await people.named("Invented Bystander", ["staff"]));
  await stranger.goto("/");
  await expect(stranger.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(stranger.getByText("Meeting changed on the way")).toHaveCount(0);

  const other = await pageOf(user);
  await other.goto("/");
  await other.getByRole("link", { name: /^Meeting changed on the way/ }).click();
  await other.getByRole("button", { name: "Discard draft" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Meeting with a draft" })).toBeVisible();
  await expect
    .poll(async () => {
      await other.goto("/");
      return other.getByRole("region", { name: "My drafts" }).count();
    })
    .toBe(0);
});

test("the access chosen while the server cannot be reached stays with a draft that it knows", async ({
  people,
  pageOf,
}) => {
  const user = await people.named("Invented Commuter", ["staff"]);
  const page = await pageOf(user);
  await page.goto("/events/new");
  await page.getByRole("textbox", { name: "Title (English)" }).first().fill("Half a quiet event");
  await expect(page.getByText("Draft saved on the server")).toBeVisible();
  await page.goto("/");
  await page
    .getByRole("region", { name: "My drafts" })
    .getByRole("link", { name: /^Half a quiet event/ })
    .click();
  const internal = page.getByRole("checkbox", { name: "Restrict access" });
  await expect(page.getByText(/Your unsaved draft of .* was restored/)).toBeVisible();
  await expect(internal).not.toBeChecked();
  await page.route("**/api/trpc/drafts.keep**", (route) => route.fulfill({ status: 429, body: "{}" }));
  await internal.check();
  await expect(page.getByText("Draft saved in this browser")).toBeVisible();
  await page.reload();
  await expect(internal).toBeChecked();
});

test("a draft is discarded on the start page, and restored", async ({ people, pageOf }) => {
  const user = await people.named("Invented Tidier", ["staff"]);
  const page = await pageOf(user);
  await page.goto("/events/new");
  await page.getByRole("textbox", { name: "Title (English)" }).first().fill("An event too many");
  await expect(page.getByText("Draft saved on the server")).toBeVisible();
  await page.goto("/");
  const drafts = page.getByRole("region", { name: "My drafts" });
  const discard = drafts.getByRole("button", { name: "Discard draft: An event too many" });
  await discard.press("Enter");
  await expect(drafts).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(discard).toBeVisible();
  await discard.press("Enter");
  await expect(drafts).toHaveCount(0);
  // Nothing of it is left in this browser either.
  await page.goto("/events/new");
  await expect(page.getByRole("textbox", { name: "Title (English)" }).first()).toHaveValue("");
});
