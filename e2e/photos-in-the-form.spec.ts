import sharp from "sharp";
import type { DraftRecord } from "@/domain/events/shape";
import { violationsOn } from "./axe";
import { callQuery, expect, newEvent, test } from "./fixtures";
import { choose, chooserOf, give, photoOf } from "./photos";

const rows = "ul[aria-label=Photos] > li";

test("photos of a new event are chosen, ordered and described by keyboard, and uploaded when it is saved", async ({
  people,
  pageOf,
}) => {
  const page = await pageOf(await people.named("Invented Photo Editor", ["staff"]));
  await page.goto("/events/new");
  await page.getByRole("textbox", { name: "Title (English)" }).first().fill("Meeting with two photos");
  const list =
    "Hosts:\nAnn Example, director, Example Office\nGuests:\nBen Sample, president, Sample Chamber";
  await page.getByRole("button", { name: "Paste a list", exact: true }).click();
  await page.keyboard.insertText(list);
  await page.getByRole("button", { name: "Add 2 people" }).click();

  await page.locator("[data-section=photos]").click();
  const two = [await photoOf("image.jpg", "#aa0000"), await photoOf("image.jpg", "#0000aa")];
  await choose(chooserOf(page), two);
  await expect(page.locator(rows)).toHaveCount(2);
  await expect(page.locator(rows).getByText("Uploaded once the event is saved")).toHaveCount(2);
  for (const picture of await page.locator(`${rows} img`).all())
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);

  // The same photo under another name is recognized.
  await give(page, "drop", [{ ...two[0], name: "copy.jpg" } as (typeof two)[0]]);
  await expect(page.getByText("1 photo was already in the record and not added again.")).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(2);
  // Pasted pictures are photos too; what is no photo is refused with a sentence.
  await give(page, "paste", [await photoOf("pasted.jpg", "#00aa00")]);
  await expect(page.locator(rows)).toHaveCount(3);
  await give(page, "drop", [{ ...(await photoOf("IMG_1.HEIC", "#111111")), mimeType: "image/heic" }]);
  await expect(page.getByText(/IMG_1\.HEIC: HEIC pictures cannot be displayed here\./)).toBeVisible();
  await page.getByRole("button", { name: "Close" }).last().click();
  await page.keyboard.press("Control+z");
  await expect(page.locator(rows)).toHaveCount(2);

  // The second photo becomes the first, and gets its people from left to right.
  const [first, second] = [page.locator(rows).nth(0), page.locator(rows).nth(1)];
  const before = await second.getAttribute("data-sortable-row");
  await second.getByRole("textbox", { name: "Caption (English)" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(first).toHaveAttribute("data-sortable-row", before ?? "");
  const whom = first.getByRole("combobox", { name: "People in the picture" });
  await whom.focus();
  for (const name of ["Ann", "Ben"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await expect(first.getByRole("checkbox", { name: "Named from left to right" })).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(first.locator("[data-chip]")).toHaveCount(2);
  await second.getByRole("textbox", { name: "Caption (English)" }).fill("Both sides at the table");
  await second.getByRole("textbox", { name: "Photographer or source (English)" }).fill("Cy Instance");
  await expect(page.getByText("Both sides at the table (Photo: Cy Instance)")).toBeVisible();
  await expect(page.getByText("From left: Ben Sample and Ann Example")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}\/edit/);
  await expect(page.getByText("Uploaded once the event is saved")).toHaveCount(0);
  const id = /events\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  const filesOf = () =>
    callQuery<{ files: { name: string; url: string }[] }>(page.request, "attachments.ofEvent", {
      eventId: id,
    });
  await expect.poll(async () => (await filesOf()).files.length).toBe(2);
  const { record } = await callQuery<{ record: DraftRecord }>(page.request, "events.get", { id });
  const { files } = await filesOf();
  expect(record.photos?.map(({ file }) => file).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { url } of files) {
    const stored = await sharp(await (await page.request.get(url)).body()).metadata();
    expect([stored.exif, stored.width, stored.height]).toEqual([undefined, 480, 640]);
  }

  // They are shown beside the form, on the record and in the article.
  const shown = async () => {
    const pictures = page.locator("main img");
    await expect(pictures).toHaveCount(2);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
    }
  };
  await page.goto(`/events/${id}`);
  await shown();
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  await shown();
  await expect(page.getByText("From left: Ben Sample and Ann Example")).toBeVisible();
  await expect(page.getByText("Both sides at the table (Photo: Cy Instance)")).toBeVisible();
});

test("a photo without a file gets one later", async ({ people, pageOf, apiAs }) => {
  const user = await people.named("Invented Late Photographer", ["staff"]);
  const photos = [
    { key: "ph", caption: { en: "Group photo" } },
    { key: "lost", file: "never.jpg", caption: { en: "Another" } },
  ];
  const id = await newEvent(await apiAs(user), "Meeting with a late photo", { photos });
  const page = await pageOf(user);
  await page.goto(`/events/${id}?tab=article&lang=en`);
  await expect(page.getByText("Photo 2: not uploaded yet")).toBeVisible();
  await page.goto(`/events/${id}/edit?field=photos[ph].caption.en`);
  const row = page.locator(rows).first();
  await expect(row.getByText("No file")).toBeVisible();
  const field = row.getByLabel("Choose file").and(page.locator("input"));
  await choose(field, await photoOf("late.jpg", "#aa00aa"));
  await expect(row.locator("img")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const { record } = await callQuery<{ record: DraftRecord }>(page.request, "events.get", { id });
  expect(record.photos?.[0]?.file).toMatch(/^late-[0-9a-z]+\.jpg$/);
});
