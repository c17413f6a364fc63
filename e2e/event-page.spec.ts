import { expect, newEvent, test } from "./fixtures";

test("an event is archived with a reason, and the archiving is undone", async ({ people, pageOf, apiAs }) => {
  const id = await newEvent(await apiAs(people.admin), "Meeting archived by mistake");
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}`);
  await page.getByRole("button", { name: "Archive" }).click();
  const panel = page.getByRole("dialog", { name: "Archive" });
  await panel.getByLabel("Reason for archiving").fill("Logged twice");
  await panel.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText(/Archived by Invented Administrator, .*: Logged twice/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Event restored.")).toBeVisible();
  await expect(page.getByText(/Logged twice/)).toHaveCount(0);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("archived the event")).toBeVisible();
  await expect(page.getByText("restored the event")).toBeVisible();
});

test("a sentence of the article shows its source fields, is edited, and the edit is undone", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const id = await newEvent(await apiAs(people.admin), "Meeting with an article", {
    when: { start: "2026-03-02" },
    city: { en: "Inventia" },
    participants: [
      {
        key: "a",
        side: "host",
        person: { name: { en: "Ann Example" } },
        posts: [{ title: { en: "director" } }],
      },
      {
        key: "b",
        side: "guest",
        person: { name: { en: "Bob Sample" } },
        posts: [{ title: { en: "manager" } }],
      },
    ],
  });
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  await page.getByRole("button", { name: "Save article" }).click();
  await expect(page.getByText("Article saved for this version of the record.")).toBeVisible();
  const paper = page.getByRole("article");
  const sentence = paper.getByRole("link").filter({ hasText: "Ann Example" }).first();
  const written = await sentence.innerText();
  await sentence.click();
  const panel = page.getByRole("dialog", { name: "Sentence" });
  await expect(panel.getByRole("link", { name: /Ann Example/ }).first()).toBeVisible();
  await panel.getByLabel("Text").fill(`${written} A sentence of our own.`);
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(paper.getByText("A sentence of our own.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(paper.getByText("A sentence of our own.")).toHaveCount(0);
});

test("files are added to an event and can be opened", async ({ people, pageOf, apiAs }) => {
  const id = await newEvent(await apiAs(people.admin), "Meeting with a file");
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}?tab=files`);
  await expect(page.getByText("No files yet")).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add files" }).click();
  await (await chooser).setFiles([
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("What was said.") },
    {
      name: "page.html",
      mimeType: "text/html",
      buffer: Buffer.from("<!doctype html><p>No page of the office"),
    },
  ]);
  const link = page.getByRole("link", { name: "notes.txt" });
  await expect(link).toBeVisible();
  await expect(page.getByText(/^page\.html: /)).toBeVisible();
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(await file.text()).toBe("What was said.");

  await page.getByRole("button", { name: "Archive" }).last().click();
  const panel = page.getByRole("dialog", { name: "notes.txt" });
  await panel.getByLabel("Reason for archiving").fill("Another version");
  await panel.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("No files yet")).toBeVisible();
  await page.getByRole("link", { name: "Show archived files" }).click();
  await page.getByRole("button", { name: "Restore" }).click();
  await page.getByRole("link", { name: "Back to files" }).click();
  await expect(page.getByRole("link", { name: "notes.txt" })).toBeVisible();
});

test("a file shows how much of it is uploaded", async ({ people, pageOf, apiAs }) => {
  const id = await newEvent(await apiAs(people.admin), "Meeting with a long file");
  const page = await pageOf(people.admin);
  await page.goto(`/events/${id}?tab=files`);
  const network = await page.context().newCDPSession(page);
  const limit = { offline: false, latency: 0, downloadThroughput: -1 };
  await network.send("Network.emulateNetworkConditions", { ...limit, uploadThroughput: 100_000 });
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: Buffer.alloc(800_000, "a") });
  await expect(page.getByRole("progressbar", { name: "long.txt" })).toBeVisible();
  await expect(page.getByText(/^long\.txt: \d+% uploaded$/)).toBeVisible();
  await network.send("Network.emulateNetworkConditions", { ...limit, uploadThroughput: -1 });
  await expect(page.getByRole("link", { name: "long.txt" })).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("filters are stored in the address, and a person is found by initials", async ({
  people,
  pageOf,
  apiAs,
}) => {
  const api = await apiAs(people.admin);
  await newEvent(api, "Meeting to be found", {
    participants: [{ key: "z", person: { name: { zh: "曾虚构" } } }],
  });
  const page = await pageOf(people.admin);
  await page.goto("/events");
  await page.getByLabel("Title, person, organization, venue").fill("zxg");
  await expect(page).toHaveURL(/q=zxg/);
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("link", { name: "Meeting to be found" })).toBeVisible();
  await page.getByLabel("Type").selectOption("signing");
  await expect(page.getByText("No matches")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Type")).toHaveValue("signing");
  await page.getByRole("link", { name: "Show all events" }).click();
  await expect(page.getByLabel("Title, person, organization, venue")).toHaveValue("");
  await expect(page.getByRole("link", { name: "Meeting to be found" })).toBeVisible();
});
