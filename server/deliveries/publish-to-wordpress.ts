import { z } from "zod";
import type { RemoteIds } from "@/db/schema/deliveries";
import { htmlText } from "@/domain/articles/html-text";
import { altOf, pictureNameOf, toHtml } from "@/domain/articles/render";
import { pathOf } from "../attachments/internal";
import { scalePicture } from "../exports/scale-picture";
import { publishedId } from "../news/internal";
import { DeliveryFailure, type GuardedRequest, guardedRequest } from "./guarded-request";
import type { DeliveryOptions, DeliveryRequest, OutgoingArticle } from "./internal";

const post = z.object({ id: z.int().positive() });
const media = z.object({ id: z.int().positive(), source_url: z.url() });

const parsed = <T>(schema: z.ZodType<T>, body: string): T => {
  try {
    return schema.parse(JSON.parse(body));
  } catch {
    throw new DeliveryFailure("unexpected_response");
  }
};

const MEDIA_TYPES = { jpg: "image/jpeg", png: "image/png", gif: "image/gif" } as const;

/** Keeps WordPress from reading a shortcode in a text. */
const withoutShortcodes = (html: string): string => html.replaceAll("[", "&#91;");
const wordpressText = (text: string): string => withoutShortcodes(htmlText(text));

/** The REST interface of one WordPress site, signed in with an application password. */
const siteOf = ({ destination, secret, renew }: DeliveryRequest, options: DeliveryOptions) => {
  const base = `${destination.url.replace(/\/+$/, "")}/wp-json/wp/v2`;
  const authorization = `Basic ${Buffer.from(`${destination.username}:${secret}`).toString("base64")}`;
  const ask = async (
    method: GuardedRequest["method"],
    path: string,
    more: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
  ): Promise<string> => {
    const headers = {
      authorization,
      accept: "application/json",
      "user-agent": "Rapporteur",
      ...more.headers,
    };
    const request = {
      method,
      url: base + path,
      headers,
      ...(more.body !== undefined && { body: more.body }),
    };
    await renew();
    return (await guardedRequest(request, options.networks)).body;
  };
  const json = (body: object) => ({
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return {
    /** The post with a slug that is there already, as after an attempt whose answer was lost. */
    find: async (slug: string): Promise<number | undefined> => {
      const query = new URLSearchParams({ slug, status: "publish,future,draft,pending,private" });
      return parsed(z.array(post), await ask("GET", `/posts?${query}`))[0]?.id;
    },
    create: async (fields: object) => parsed(post, await ask("POST", "/posts", json(fields))).id,
    update: async (id: number, fields: object) => {
      await ask("POST", `/posts/${id}`, json(fields));
    },
    trash: (id: number) => ask("DELETE", `/posts/${id}`),
    upload: async (name: string, type: string, bytes: Uint8Array) => {
      const headers = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
      const { id, source_url } = parsed(media, await ask("POST", "/media", { headers, body: bytes }));
      return { id, url: source_url };
    },
    describe: (id: number, { alt, caption }: { alt: string; caption: string }) =>
      ask("POST", `/media/${id}`, json({ alt_text: wordpressText(alt), caption: wordpressText(caption) })),
    // Media have no trash: WordPress deletes them or refuses.
    remove: (id: number) => ask("DELETE", `/media/${id}?force=true`),
  };
};
type Site = ReturnType<typeof siteOf>;

/** Ignores that something is there no longer: somebody may have deleted it on the site. */
const evenIfGone = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DeliveryFailure && (error.status === 404 || error.status === 410)) return false;
    throw error;
  }
};

const wordsOf = ({ news }: OutgoingArticle, name: string): { alt: string; caption: string } => {
  const figure = news.body.blocks.find((block) => block.type === "figure" && pictureNameOf(block) === name);
  return figure?.type === "figure"
    ? { alt: altOf(figure), caption: figure.caption?.text ?? "" }
    : { alt: "", caption: "" };
};

/**
 * Uploads the pictures that are not there yet and deletes those that are no longer in the article. `keep` gets the ids after each upload:
 * an id that is lost can neither be used nor deleted later.
 */
const placePictures = async (
  site: Site,
  { article }: DeliveryRequest,
  outgoing: OutgoingArticle,
  known: NonNullable<RemoteIds["pictures"]>,
  folder: string,
  keep: (pictures: NonNullable<RemoteIds["pictures"]>) => Promise<void>,
) => {
  const placed: NonNullable<RemoteIds["pictures"]> = {};
  for (const [name, file] of outgoing.files) {
    const fileId = publishedId(file);
    let there = known[fileId];
    if (!there) {
      const picture = await scalePicture(pathOf(folder, file.id), name, file.crop);
      if (!picture) continue;
      const fileName = `${article.slug}-${Object.keys(placed).length + 1}.${picture.type}`;
      there = { ...(await site.upload(fileName, MEDIA_TYPES[picture.type], picture.data)), bare: true };
      await keep({ ...known, ...placed, [fileId]: there });
    }
    const { id, url, bare } = there;
    const words = wordsOf(outgoing, name);
    if (bare && (words.alt !== "" || words.caption !== "")) await site.describe(id, words);
    placed[fileId] = { id, url };
  }
  for (const [fileId, { id }] of Object.entries(known))
    if (!placed[fileId]) await evenIfGone(site.remove(id));
  return placed;
};

const fieldsOf = (
  { article }: DeliveryRequest,
  { news, files }: OutgoingArticle,
  pictures: NonNullable<RemoteIds["pictures"]>,
) => {
  const pictureOf = (name: string) => {
    const file = files.get(name);
    return file && pictures[publishedId(file)]?.url;
  };
  const [first] = Object.values(pictures);
  return {
    title: wordpressText(news.headline),
    content: withoutShortcodes(toHtml(news.body, pictureOf)),
    excerpt: wordpressText(news.summary),
    slug: article.slug,
    status: "publish",
    date_gmt: news.publishedAt.toISOString().replace(/\.\d+Z$/, ""),
    featured_media: first?.id ?? 0,
  };
};

/**
 * Creates or updates the article's post on a WordPress site, with its pictures, or moves it to the trash (REST interface wp/v2). Returns the
 * ids there; `keep` gets those of the pictures before the post is written, so that another attempt uploads none twice. Throws DeliveryFailure.
 */
export const publishToWordpress = async (
  delivery: DeliveryRequest,
  known: RemoteIds,
  options: DeliveryOptions,
  keep: (remote: RemoteIds) => Promise<void>,
): Promise<RemoteIds> => {
  const site = siteOf(delivery, options);
  const { outgoing, article } = delivery;
  if (!outgoing) {
    const there = known.post ?? (await site.find(article.slug));
    if (there !== undefined) await evenIfGone(site.trash(there));
    for (const { id } of Object.values(known.pictures ?? {})) await evenIfGone(site.remove(id));
    return {};
  }
  const keepPictures = (pictures: NonNullable<RemoteIds["pictures"]>) => keep({ ...known, pictures });
  const pictures = await placePictures(
    site,
    delivery,
    outgoing,
    known.pictures ?? {},
    options.folder,
    keepPictures,
  );
  await keepPictures(pictures);
  const fields = fieldsOf(delivery, outgoing, pictures);
  const there = known.post ?? (await site.find(article.slug));
  if (there !== undefined && (await evenIfGone(site.update(there, fields)))) return { post: there, pictures };
  return { post: await site.create(fields), pictures };
};
