import { violationsOn } from "./axe";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { photoOf } from "./photos";

const RECORD = {
  title: { zh: "某产业园交流会谈", en: "Exchange at an invented park" },
  city: { zh: "某市", en: "Invented City" },
  participants: [
    {
      key: "b",
      side: "guest",
      person: { name: { zh: "乙某", en: "Invented Guest" } },
      posts: [
        {
          title: { zh: "会长", en: "president" },
          organization: { name: { zh: "某商会", en: "Invented Chamber" }, the: true },
        },
      ],
    },
  ],
  background: [{ zh: "该园区于2010年开园。", en: "The park opened in 2010." }],
  photos: [{ key: "f", file: "park.jpg", caption: { zh: "会谈现场", en: "At the talks" } }],
};
const NOBODY = { cookies: [], origins: [] };
const checklistItems = async (api: Parameters<typeof callQuery>[0], of: object) =>
  (await callQuery<{ item: string }[]>(api, "reviews.checklist", of)).map(({ item }) => item);

test("a published article can be read by everyone, its correction too, until it is withdrawn", async ({
  people,
  pageOf,
  apiAs,
  office,
}) => {
  const editor = await people.named("Invented Publisher", ["staff", "editor", "admin"]);
  const reviewer = await people.named("Invented Approver", ["reviewer"]);
  const [api, reviewing] = [await apiAs(editor), await apiAs(reviewer)];
  const eventId = await newEvent(api, "", RECORD);
  const { name, buffer } = await photoOf("park.jpg", "teal");
  const photo = new URLSearchParams({ id: crypto.randomUUID(), eventId, name, photo: "yes" });
  await api.post(`/api/attachments?${photo}`, { data: buffer });

  type Lang = "zh" | "en";
  const act = async (lang: Lang, action: string, more: object = {}) => {
    const of = { eventId, lang };
    const review = await callQuery<{ version: number; state: string }>(api, "reviews.get", of);
    const by = action === "approve" ? reviewing : api;
    const { version, state } = review;
    const sent = { ...of, version, state, action, actionId: crypto.randomUUID(), ...more };
    await callProcedure(by, "reviews.perform", sent);
  };
  const publish = async (lang: Lang) => {
    await act(lang, "submit");
    await act(lang, "approve", { confirmed: await checklistItems(reviewing, { eventId, lang }) });
    await act(lang, "publish");
  };
  for (const lang of ["zh", "en"] as const) {
    await callProcedure(api, "articles.generate", { eventId, lang, keepEdits: "ask" });
    await publish(lang);
  }

  // Off until an administrator turns it on.
  const reading = await pageOf(NOBODY, { javaScriptEnabled: false });
  expect((await reading.goto("/news/en"))?.status()).toBe(404);
  const settings = await pageOf(editor);
  await settings.goto("/settings");
  await settings.getByLabel("Show published articles to everyone").check();
  await settings.getByRole("button", { name: "Save" }).press("Enter");
  await expect(settings.getByRole("link", { name: "Open the public page" })).toBeVisible();
  await expect(settings.getByLabel("Show published articles to everyone")).toBeChecked();

  // Signed out, without scripts, in both languages.
  await reading.goto("/news");
  await expect(reading).toHaveURL(/\/news\/en$/);
  await reading.getByRole("link", { name: /invented park/i }).press("Enter");
  await expect(reading.getByRole("article")).toContainText("The park opened in 2010.");
  await expect(reading.getByRole("figure")).toContainText("At the talks");
  const picture = await reading.getByRole("figure").getByRole("img").getAttribute("src");
  expect((await reading.request.get(picture ?? "")).headers()["content-type"]).toBe("image/webp");
  await reading.getByRole("link", { name: "中文" }).press("Enter");
  await expect(reading.getByRole("article")).toContainText("该园区于2010年开园。");
  const address = new URL(reading.url()).pathname;
  const feed = await (await reading.request.get("/news/zh/feed.xml")).text();
  expect(feed).toContain(address);
  const checking = await pageOf(NOBODY);
  for (const path of ["/news/zh", address, "/news/zh/nothing"]) {
    const response = await checking.goto(path);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect([path, await violationsOn(checking)]).toEqual([path, []]);
  }
  await checking.goto("about:blank");
  for (const path of ["/news/sitemap.xml", "/news/zh/feed.xml"]) {
    const text = await (await reading.request.get(path)).text();
    const problems = await checking.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, "application/xml");
      return parsed.querySelector("parsererror")?.textContent ?? "";
    }, text);
    expect([path, problems]).toEqual([path, ""]);
  }

  // A correction appears at the same address, once it is published.
  await act("zh", "correct", { note: "园区开园年份有误。" });
  await reading.reload();
  await expect(reading.getByRole("article")).not.toContainText("更正");
  await publish("zh");
  await reading.reload();
  await expect(reading.getByRole("article")).toContainText(/更正（\d+年\d+月\d+日）：园区开园年份有误。/);

  await settings.goto(`/events/${eventId}?tab=article&lang=zh`);
  await expect(settings.getByRole("link", { name: "View on the public page" })).toHaveAttribute(
    "href",
    address,
  );
  for (const lang of ["zh", "en"] as const) await act(lang, "withdraw", { note: "Published twice." });
  expect((await reading.reload())?.status()).toBe(404);
  await expect(reading.getByRole("heading", { name: "页面不存在" })).toBeVisible();
  expect((await reading.request.get(picture ?? "")).status()).toBe(404);
  expect(await (await reading.request.get("/news/sitemap.xml")).text()).not.toContain(address);
  expect(office.run.output()).not.toContain("request failed");
});
