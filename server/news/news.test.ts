import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { parseFeed } from "feedsmith";
import { parse } from "parse5";
import sharp from "sharp";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { articles } from "@/db/schema/articles";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { textBlocksOf } from "@/domain/articles/text-blocks";
import type { Lang } from "@/domain/events/values";
import { CHECKLIST } from "@/domain/reviews/checklist";
import type { ReviewActionInput } from "@/domain/reviews/inputs";
import { addAttachment } from "../attachments/add";
import { pathOf as filePath } from "../attachments/internal";
import { withdrawAttachment } from "../attachments/withdraw";
import { contextOf, draft, later, setUpOffice, testOffice } from "../test-office";
import { handleNews, handleRobots } from "./endpoints";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-news-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const staff = office.as(office.staff);
const photo = await sharp({ create: { width: 640, height: 400, channels: 3, background: "navy" } })
  .jpeg()
  .toBuffer();

const ask = (path: string, headers: Record<string, string> = {}) =>
  handleNews(new Request(new URL(path, "http://127.0.0.1:3000"), { headers }), db, folder);
const textOf = async (path: string) => (await ask(path)).text();
const turn = (on: boolean) => db.update(settings).set({ publicPage: on });

interface Of {
  eventId: string;
  lang: Lang;
}
const rowOf = async ({ eventId, lang }: Of) => {
  const [row] = await db
    .select()
    .from(articles)
    .where(and(eq(articles.eventId, eventId), eq(articles.lang, lang)));
  if (!row) throw new Error("no article");
  return row;
};
let minute = 1;
const act = async (
  actor: Actor,
  of: Of,
  action: ReviewActionInput["action"],
  more: Partial<ReviewActionInput> = {},
) => {
  const { version, state } = await rowOf(of);
  minute += 1;
  const { eventId, lang } = of;
  const input = {
    eventId,
    lang,
    version,
    state,
    actionId: newId(),
    action,
    confirmed: [...CHECKLIST],
    ...more,
  };
  return office.as(actor, minute).reviews.perform(input);
};
const publish = async (of: Of) => {
  await act(office.staff, of, "submit");
  await act(office.reviewer, of, "approve");
  await act(office.editor, of, "publish");
};
const addPhoto = async (eventId: string, name: string) => {
  const id = newId();
  const body = new Blob([new Uint8Array(photo)]).stream();
  await addAttachment(contextOf(db, office.staff), { id, eventId, name, photo: "yes" }, body, folder);
  return id;
};

let created = 0;
/** An event with an article, one photo in it and one beside it. Its words occur in no other. */
const newArticle = async (lang: Lang = "en") => {
  const eventId = newId();
  created += 1;
  const words = `Invented talks ${String.fromCharCode(96 + created).repeat(6)}`;
  const record = draft({
    title: { en: words, zh: `某会谈${created}` },
    when: { start: "2025-05-20" },
    city: { en: "Chengdu", zh: "成都" },
    participants: [
      {
        key: "p",
        side: "guest",
        person: { name: { en: "Invented Person", zh: "甲某" } },
        posts: [
          {
            title: { en: "director", zh: "主任" },
            organization: { name: { en: `${words} body`, zh: `某商会${created}` } },
          },
        ],
      },
    ],
    agenda: [{ key: "t", activity: "talks" }],
    background: [{ en: `${words} went on <b>& on</b>.`, zh: `某会谈${created}继续。` }],
    photos: [{ key: "f", file: "inside.jpg", caption: { en: "Both sides", zh: "双方" } }],
  });
  await staff.events.create({ id: eventId, record });
  const inside = await addPhoto(eventId, "inside.jpg");
  const beside = await addPhoto(eventId, "beside.jpg");
  const of = { eventId, lang };
  await staff.articles.generate({ ...of, keepEdits: "ask" });
  return { ...of, inside, beside, words: lang === "en" ? words : `某会谈${created}继续` };
};
const pictureOf = (id: string, size = "screen") => `/news/pictures/${id}/${size}.webp`;
const pathOf = async (of: Of) => `/news/${of.lang}/${(await rowOf(of)).slug}`;

/** The places of the public page at which an article is found. */
const placesOf = async (of: Awaited<ReturnType<typeof newArticle>>) => {
  const { slug, id } = await rowOf(of);
  const key = id.slice(-12);
  const addresses = [slug ?? `2025-06-02-${key}`, key, `other-words-${key}`, id, of.eventId];
  const places: string[] = [];
  for (const address of addresses)
    if ((await ask(`/news/${of.lang}/${address}`)).status !== 404) places.push("page");
  for (const path of [`/news/${of.lang}`, `/news/${of.lang}/feed.xml`, `/news/${of.lang}/feed.json`])
    if ((await textOf(path)).includes(of.words)) places.push(path.split("/").at(-1) ?? "");
  if ((await textOf("/news/sitemap.xml")).includes(key)) places.push("sitemap");
  for (const size of ["small", "screen"])
    if ((await ask(pictureOf(of.inside, size))).status === 200) places.push("picture");
  return [...new Set(places)];
};
const EVERYWHERE = ["page", "en", "feed.xml", "feed.json", "sitemap", "picture"];

beforeAll(() => turn(true));

describe("an article is public", () => {
  it("while a version of it is published, in whatever state its text in work is", async () => {
    const of = await newArticle();
    expect(await placesOf(of)).toEqual([]);
    await act(office.staff, of, "submit");
    expect(await placesOf(of)).toEqual([]);
    await act(office.reviewer, of, "return", { note: "Names." });
    expect(await placesOf(of)).toEqual([]);
    await act(office.staff, of, "submit");
    await act(office.reviewer, of, "approve");
    expect(await placesOf(of)).toEqual([]);
    await act(office.editor, of, "schedule", { publishAt: later(600).toISOString() });
    expect(await placesOf(of)).toEqual([]);
    await act(office.editor, of, "unschedule");
    await act(office.editor, of, "publish");
    expect(await placesOf(of)).toEqual(EVERYWHERE);
    await act(office.editor, of, "archive");
    expect(await placesOf(of)).toEqual(EVERYWHERE);
    await act(office.editor, of, "restore");
    for (const action of ["correct", "submit", "approve"] as const) {
      await act(action === "approve" ? office.reviewer : office.staff, of, action, { note: "The year." });
      expect(await placesOf(of)).toEqual(EVERYWHERE);
    }
    await act(office.editor, of, "withdraw", { note: "Wrong." });
    expect(await placesOf(of)).toEqual([]);
    await act(office.editor, of, "publish");
    expect(await placesOf(of)).toEqual(EVERYWHERE);
    await act(office.editor, of, "withdraw", { note: "Wrong." });
    expect((await rowOf(of)).state).toBe("withdrawn");
    expect(await placesOf(of)).toEqual([]);
  });

  it("never in the other language, nor with files that are not in it", async () => {
    const of = await newArticle();
    await publish(of);
    await staff.articles.generate({ eventId: of.eventId, lang: "zh", keepEdits: "ask" });
    const { id } = await rowOf({ ...of, lang: "zh" });
    expect((await ask(`/news/zh/2025-06-02-${id.slice(-12)}`)).status).toBe(404);
    expect((await ask(`/news/zh/${(await rowOf(of)).slug}`)).status).toBe(404);
    expect((await ask(pictureOf(of.beside))).status).toBe(404);
    expect((await ask(pictureOf(newId()))).status).toBe(404);
    for (const file of ["original.webp", "screen.jpg", "screen", "__proto__.webp"])
      expect((await ask(`/news/pictures/${of.inside}/${file}`)).status).toBe(404);
  });

  it("with the shown part of a picture and nothing else of it", async () => {
    const of = await newArticle();
    const { version, article } = await rowOf(of);
    const crop = { x: 0, y: 0, width: 0.5, height: 0.5 };
    const blocks = textBlocksOf(article).map((block) =>
      block.type === "figure" ? { ...block, crop, alt: "Two people." } : block,
    );
    await staff.articles.saveText({
      eventId: of.eventId,
      lang: of.lang,
      version,
      sessionId: newId(),
      blocks,
    });
    await publish(of);
    const page = await textOf(await pathOf(of));
    const part = pictureOf(of.inside, "screen-0,0,0.5,0.5");
    expect(page).toContain(`src="${part}"`);
    expect(page).toContain('alt="Two people."');
    const whole = await sharp(readFileSync(filePath(folder, of.inside))).metadata();
    const shown = await sharp(Buffer.from(await (await ask(part)).arrayBuffer())).metadata();
    expect([shown.width, shown.height]).toEqual([Math.round(whole.width / 2), Math.round(whole.height / 2)]);
    for (const size of ["screen", "small", "screen-0,0,1,1", "screen-0,0,0.5,0.6", "screen-x", "screen-"])
      expect((await ask(pictureOf(of.inside, size))).status).toBe(404);
  });

  it("no longer once its event becomes internal or is archived, and again when that is undone", async () => {
    const of = await newArticle();
    await publish(of);
    const { version } = await staff.events.get({ id: of.eventId });
    const readers = { id: of.eventId, readers: [] };
    await staff.events.setReaders({ ...readers, version, restricted: true });
    expect(await placesOf(of)).toEqual([]);
    await staff.events.setReaders({ ...readers, version: version + 1, restricted: false });
    expect(await placesOf(of)).toEqual(EVERYWHERE);
    await staff.events.withdraw({ id: of.eventId, version: version + 2, reason: "Twice." });
    expect(await placesOf(of)).toEqual([]);
    await staff.events.restore({ id: of.eventId, version: version + 3 });
    expect(await placesOf(of)).toEqual(EVERYWHERE);
  });

  it("nowhere while the public page is off", async () => {
    const of = await newArticle();
    await publish(of);
    await turn(false);
    expect(await placesOf(of)).toEqual([]);
    for (const path of ["/news", "/news/en", "/news/zh/feed.xml", "/news/sitemap.xml"])
      expect((await ask(path)).status).toBe(404);
    expect(await (await handleRobots(db)).text()).toBe("User-agent: *\nDisallow: /\n");
    await turn(true);
    expect(await (await handleRobots(db)).text()).toMatch(
      /Allow: \/news\n(?:.*\n)*Sitemap: http\S+\/news\/sitemap\.xml/,
    );
  });
});

describe("what readers see", () => {
  it("is the published version, and a correction once it is published, at the same address", async () => {
    const of = await newArticle();
    await publish(of);
    const path = await pathOf(of);
    const before = await textOf(path);
    await act(office.staff, of, "correct", { note: "The headline was wrong." });
    const { article, version } = await rowOf(of);
    const headline = article.blocks.find((block) => block.type === "headline")?.sentence;
    const edit = { eventId: of.eventId, lang: of.lang, version, sentenceId: headline?.id ?? "" };
    await staff.articles.editSentence({ ...edit, text: "Another invented headline" });
    expect(await textOf(path)).toBe(before);
    await publish(of);
    const after = await textOf(path);
    expect(after).toContain('<h1 lang="en">Another invented headline</h1>');
    expect(after).toMatch(/<p class="correction">Correction \(June 2, 2025\): The headline was wrong\.<\/p>/);
    expect(after).toContain("Corrected <time");
    expect(await pathOf(of)).toBe(path);
    const moved = await ask(`/news/en/another-invented-headline-${path.slice(-12)}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, path]);
  });

  it("is a picture as it was at publication, until it is archived", async () => {
    const of = await newArticle();
    await publish(of);
    const replaced = newId();
    const bytes = new Blob([new Uint8Array(photo)]).stream();
    await addAttachment(
      contextOf(db, office.staff, 10_000),
      { id: replaced, eventId: of.eventId, name: "inside.jpg", photo: "yes" },
      bytes,
      folder,
    );
    expect((await ask(pictureOf(replaced))).status).toBe(404);
    const page = await textOf(await pathOf(of));
    expect(page).toContain(`src="${pictureOf(of.inside)}"`);
    expect(page).toContain('width="640" height="400" fetchpriority="high"');
    await withdrawAttachment(contextOf(db, office.staff), { id: of.inside, version: 1, reason: "Rights." });
    expect((await ask(pictureOf(of.inside))).status).toBe(404);
    expect(await textOf(await pathOf(of))).not.toContain(of.inside);
  });

  it("is well-formed, escaped, without scripts, and names its counterpart in the other language", async () => {
    const of = await newArticle();
    await publish(of);
    const other = { eventId: of.eventId, lang: "zh" as const };
    await staff.articles.generate({ ...other, keepEdits: "ask" });
    await publish(other);
    const [path, otherPath] = [await pathOf(of), await pathOf(other)];
    const page = await textOf(path);
    const errors: string[] = [];
    parse(page, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(page).toContain("went on &lt;b&gt;&amp; on&lt;/b&gt;.");
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(page).toMatch(new RegExp(`hreflang="zh-CN" href="http[^"]+${otherPath}"`));
    expect(page).toMatch(new RegExp(`rel="canonical" href="http[^"]+${path}"`));
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "");
    expect(data).toMatchObject({
      "@type": "NewsArticle",
      inLanguage: "en",
      about: { "@type": "Event", startDate: "2025-05-20" },
    });
    expect(await textOf(otherPath)).toMatch(new RegExp(`hreflang="en" href="http[^"]+${path}"`));
    expect(await textOf("/news/sitemap.xml")).toContain(
      `hreflang="zh-CN" href="http://127.0.0.1:3000${otherPath}"`,
    );
  });
});

describe("the sitemap", () => {
  it("reads the addresses of all articles only after one appeared or disappeared", async () => {
    const of = await newArticle();
    await publish(of);
    const { slug } = await rowOf(of);
    const selects = vi.spyOn(db, "select");
    const asked = async () => {
      selects.mockClear();
      const isListed = (await textOf("/news/sitemap.xml")).includes(slug ?? "none");
      const reads = selects.mock.calls.filter(
        ([columns]: unknown[]) => columns && "slug" in (columns as object),
      );
      return [isListed, reads.length];
    };
    try {
      expect(await asked()).toEqual([true, 1]);
      expect(await asked()).toEqual([true, 0]);
      await act(office.editor, of, "withdraw", { note: "Wrong." });
      expect(await asked()).toEqual([false, 1]);
      expect(await asked()).toEqual([false, 0]);
    } finally {
      selects.mockRestore();
    }
  });
});

describe("feeds", () => {
  it("are read by other programs, with the whole text", async () => {
    const of = await newArticle("zh");
    await publish(of);
    const path = await pathOf(of);
    const rss = parseFeed(await textOf("/news/zh/feed.xml"));
    const json = parseFeed(await textOf("/news/zh/feed.json"));
    if (rss.format !== "rss" || json.format !== "json") throw new Error(`${rss.format} ${json.format}`);
    const item = rss.feed.items?.find((each) => each.link?.endsWith(path));
    expect(rss.feed.language).toBe("zh-CN");
    expect(item?.content?.encoded).toContain(of.words);
    expect(item?.enclosures?.[0]?.url).toMatch(new RegExp(`${pictureOf(of.inside)}$`));
    expect(new Date(item?.pubDate ?? "").getTime()).toBe((await rowOf(of)).firstPublishedAt?.getTime());
    const same = json.feed.items?.find((each) => each.url?.endsWith(path));
    expect(same?.content_html).toBe(item?.content?.encoded);
    expect(same?.title).toBe(item?.title);
  });
});

it("a feed keeps an item together whose headline ends CDATA sections", async () => {
  const of = await newArticle();
  const { article, version } = await rowOf(of);
  const headline = article.blocks.find((block) => block.type === "headline")?.sentence;
  const edit = { eventId: of.eventId, lang: of.lang, version, sentenceId: headline?.id ?? "" };
  await staff.articles.editSentence({ ...edit, text: "Talks a]]>b]]><item><title>forged</title></item>" });
  await publish(of);
  const path = await pathOf(of);
  const rss = parseFeed(await textOf("/news/en/feed.xml"));
  if (rss.format !== "rss") throw new Error(rss.format);
  const titles = rss.feed.items?.map(({ title }) => title) ?? [];
  expect(titles.filter((title) => title === "forged")).toEqual([]);
  expect(rss.feed.items?.some(({ link }) => link?.endsWith(path))).toBe(true);
});

describe("a hostile reader", () => {
  it("gets an answer at once to a header of many spaces", async () => {
    const of = await newArticle();
    await publish(of);
    const start = performance.now();
    const response = await ask("/news/en", { "if-none-match": `a${" ".repeat(100_000)}b` });
    expect(response.status).toBe(200);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("caches", () => {
  it("keep what is unchanged and ask each time", async () => {
    const of = await newArticle();
    await publish(of);
    for (const path of [
      await pathOf(of),
      "/news/en",
      "/news/en/feed.xml",
      "/news/sitemap.xml",
      pictureOf(of.inside),
    ]) {
      const first = await ask(path);
      const etag = first.headers.get("etag") ?? "";
      expect(first.headers.get("cache-control")).toBe("public, no-cache");
      expect((await ask(path, { "if-none-match": etag })).status).toBe(304);
      expect((await ask(path, { "if-none-match": '"other"' })).status).toBe(200);
    }
    const list = (await ask("/news/en")).headers.get("etag") ?? "";
    await db.update(settings).set({ version: 2, officeName: { en: "Another name" } });
    const renamed = await ask("/news/en", { "if-none-match": list });
    expect(await renamed.text()).toContain("Another name");
  });
});

describe("addresses", () => {
  it("lead to the list of the reader's language, and others to a page of its own", async () => {
    const chinese = await ask("/news", { "accept-language": "fr, zh-TW;q=0.8, en;q=0.5" });
    expect([chinese.status, chinese.headers.get("location")]).toEqual([302, "/news/zh"]);
    expect((await ask("/news")).headers.get("location")).toBe("/news/en");
    for (const path of [
      "/news/fr",
      "/news/en/nothing",
      "/news/en/%25",
      "/news/en/%ff",
      "/news/en/%00",
      "/news/en/a/b",
      "/news/en?page=0",
      "/news/en?page=99",
      "/news/en/feed.atom",
      "/news/pictures/x/screen.webp",
    ]) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toContain("Page not found");
    }
    expect(await textOf("/news/zh/nothing")).toContain("页面不存在");
  });
});
