import { createHash } from "node:crypto";
import type { Db } from "@/db/client";
import { oncePerDatabase } from "@/db/once-per-database";
import { storable } from "@/db/storable";
import { cropFrom } from "@/domain/articles/crop";
import { isCopySize } from "@/domain/attachments/file";
import { newAttachment } from "@/domain/attachments/inputs";
import { DomainError } from "@/domain/errors";
import { LANGS, type Lang } from "@/domain/events/values";
import { newsPath } from "@/domain/news/address";
import { env, officeAddress } from "@/env.mjs";
import { filesFolder } from "../attachments/internal";
import { COPY_TYPE, pictureCopy } from "../attachments/picture-copy";
import { failureResponse } from "../http/responses";
import { articlePage } from "./article-page";
import { listPage, notFoundPage } from "./list-page";
import { newsFeed } from "./news-feed";
import type { NewsOffice } from "./page-frame";
import { pagePolicy } from "./page-style";
import {
  isNewsPicture,
  listNews,
  NEWS_PAGE,
  newsArticles,
  newsAt,
  newsSettings,
  otherNews,
  sitemapRows,
  sitemapState,
} from "./queries";
import { sitemap } from "./sitemap";

const HTML = "text/html; charset=utf-8";

/** Caches ask each time, so that what is withdrawn or becomes internal is gone at once; unchanged content is not sent again. */
const HEADERS = { "cache-control": "public, no-cache", "x-content-type-options": "nosniff" };
const PAGE_HEADERS = { ...HEADERS, "content-type": HTML, "content-security-policy": pagePolicy };

/** What is read by programs of other sites too. */
const OPEN = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

interface Made {
  /** What it was made from; it is made again from another state. */
  state: string;
  etag: string;
  body: string;
}

/** The most documents that are kept in memory. */
const MAX_KEPT = 500;
const keptIn = oncePerDatabase(() => new Map<string, Made>());

/** A document by its key, made once for each state of what it shows. */
const made = async (db: Db, key: string, state: string, make: () => Promise<string>): Promise<Made> => {
  const kept = keptIn(db);
  const known = kept.get(key);
  if (known?.state === state) return known;
  const body = await make();
  // Weak: the same for the compressed content.
  const etag = `W/"${createHash("sha256").update(body).digest("base64url")}"`;
  const document = { state, etag, body };
  kept.delete(key);
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, document);
  return document;
};

const answer = (request: Request, made: Made, type: Record<string, string>): Response => {
  const headers = { ...type, etag: made.etag };
  const known =
    request.headers
      .get("if-none-match")
      ?.split(",")
      .map((each) => each.trim()) ?? [];
  if (known.includes(made.etag)) return new Response(null, { status: 304, headers });
  return new Response(made.body, { headers });
};

const preferredLang = (request: Request): Lang => {
  const asked = (request.headers.get("accept-language") ?? "").split(",");
  const known = asked.map((each) => LANGS.find((lang) => each.trim().toLowerCase().startsWith(lang)));
  return known.find((lang) => lang !== undefined) ?? "en";
};

const redirect = (status: 301 | 302, location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...HEADERS, location, ...headers } });

interface Asked {
  request: Request;
  db: Db;
  folder: string;
  office: NewsOffice & { version: number };
}

const article = async ({ request, db, folder, office }: Asked, lang: Lang, slug: string) => {
  const row = await newsAt(db, lang, slug);
  if (!row) return undefined;
  if (row.slug !== slug) return redirect(301, newsPath(lang, row.slug));
  const other = await otherNews(db, row);
  const state = JSON.stringify([office.version, row, other?.slug]);
  const page = await made(db, `article ${lang} ${slug}`, state, async () => {
    const [found] = await newsArticles(db, [row], folder);
    if (!found) throw new DomainError("ARTICLE_NOT_FOUND");
    return articlePage({ ...found, otherSlug: other?.slug }, office);
  });
  return answer(request, page, PAGE_HEADERS);
};

const list = async ({ request, db, folder, office }: Asked, lang: Lang) => {
  const asked = new URL(request.url).searchParams.get("page") ?? "1";
  if (!/^[1-9]\d{0,5}$/.test(asked)) return undefined;
  const page = Number(asked);
  const { rows, total } = await listNews(db, lang, page);
  const pages = Math.max(1, Math.ceil(total / NEWS_PAGE));
  if (page > pages) return undefined;
  const state = JSON.stringify([office.version, rows, pages]);
  const document = await made(db, `list ${lang} ${page}`, state, async () =>
    listPage({ lang, page, pages, articles: await newsArticles(db, rows, folder) }, office),
  );
  return answer(request, document, PAGE_HEADERS);
};

const feed = async ({ request, db, folder, office }: Asked, lang: Lang, format: "rss" | "json") => {
  const { rows } = await listNews(db, lang, 1);
  const state = JSON.stringify([office.version, rows]);
  const document = await made(db, `feed ${lang} ${format}`, state, async () =>
    newsFeed({ lang, format, articles: await newsArticles(db, rows, folder) }, office),
  );
  const type = format === "rss" ? "application/rss+xml" : "application/feed+json";
  return answer(request, document, { ...HEADERS, ...OPEN, "content-type": `${type}; charset=utf-8` });
};

const map = async ({ request, db, office }: Asked) => {
  const state = await sitemapState(db);
  const document = await made(db, "sitemap", state, async () =>
    sitemap(await sitemapRows(db), office.address),
  );
  return answer(request, document, { ...HEADERS, "content-type": "application/xml; charset=utf-8" });
};

const picture = async ({ request, db, folder }: Asked, id: string, file: string) => {
  const [, size = "", part] = /^([a-z]+)(?:-([\d.,]+))?\.webp$/.exec(file) ?? [];
  const crop = part === undefined ? undefined : cropFrom(part);
  if (!isCopySize(size) || !newAttachment.shape.id.safeParse(id).success) return undefined;
  if (part !== undefined && !crop) return undefined;
  if (!(await isNewsPicture(db, { id, ...(crop && { crop }) }))) return undefined;
  const etag = `"${id}-${size}${part === undefined ? "" : `-${part}`}"`;
  const headers = { ...HEADERS, ...OPEN, "content-type": COPY_TYPE, etag };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return new Response(await pictureCopy(folder, id, size, crop), { headers });
};

const answerOf = (asked: Asked, path: readonly string[]): Promise<Response | undefined> | undefined => {
  const [first, second, third, ...more] = path;
  if (more.length > 0) return undefined;
  if (first === "sitemap.xml" && second === undefined) return map(asked);
  if (first === "pictures" && second !== undefined && third !== undefined)
    return picture(asked, second, third);
  const lang = LANGS.find((each) => each === first);
  if (!lang || third !== undefined) return undefined;
  if (second === undefined) return list(asked, lang);
  if (second === "feed.xml") return feed(asked, lang, "rss");
  if (second === "feed.json") return feed(asked, lang, "json");
  return article(asked, lang, second);
};

const found = async (request: Request, path: readonly string[], db: Db, folder: string) => {
  const settings = await newsSettings(db);
  if (!settings) return { response: undefined, office: undefined };
  const office = { ...settings, address: officeAddress(env) };
  if (path.length === 0)
    return {
      office,
      response: redirect(302, newsPath(preferredLang(request)), { vary: "accept-language" }),
    };
  try {
    return { office, response: await answerOf({ request, db, folder, office }, path) };
  } catch (error) {
    // Taken away meanwhile, or a picture whose file is missing.
    if (error instanceof DomainError && error.code.endsWith("_NOT_FOUND"))
      return { office, response: undefined };
    throw error;
  }
};

/** The parts of the path below /news; one that is not valid percent-encoding is none of ours. */
const pathOf = (request: Request): string[] => {
  const parts = new URL(request.url).pathname.split("/").filter((part) => part !== "");
  try {
    return parts.slice(1).map((part) => storable(decodeURIComponent(part)));
  } catch {
    return ["%"];
  }
};

/**
 * GET /news/…: the public page, its feeds, its sitemap and its pictures, for everybody; cookies have no effect. What does not exist, what
 * was withdrawn, what is internal, and everything while the page is off, is answered alike with 404.
 */
export const handleNews = async (request: Request, db: Db, folder = filesFolder()): Promise<Response> => {
  try {
    const path = pathOf(request);
    const { office, response } = await found(request, path, db, folder);
    if (response) return response;
    const lang = LANGS.find((each) => each === path[0]) ?? preferredLang(request);
    return new Response(notFoundPage(lang, office), {
      status: 404,
      headers: { ...PAGE_HEADERS, "cache-control": "no-store" },
    });
  } catch (error) {
    return failureResponse(error, "/news", request.signal.aborted);
  }
};

/** GET /robots.txt: programs may read the public page while it is on, and nothing else. */
export const handleRobots = async (db: Db): Promise<Response> => {
  const isOn = (await newsSettings(db)) !== undefined;
  const allowed = isOn ? ["Allow: /news"] : [];
  const map = isOn ? ["", `Sitemap: ${officeAddress(env)}/news/sitemap.xml`] : [];
  return new Response(["User-agent: *", ...allowed, "Disallow: /", ...map, ""].join("\n"), {
    headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" },
  });
};
