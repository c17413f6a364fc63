import { z } from "zod";
import { settings } from "@/db/schema/settings";
import type { Article } from "@/domain/articles/article";
import { articleOf } from "@/domain/articles/inputs";
import { LENGTHS } from "@/domain/articles/lengths";
import { type Origin, originText } from "@/domain/articles/origin";
import { toMarkdownFile, toTextFile } from "@/domain/articles/render-file";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { DomainError } from "@/domain/errors";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { ARTICLE_FORMATS, type ArticleFormat } from "@/domain/exports/article-formats";
import { eventById } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import { articleOfEvent, generateArticleContent, shorterText, subjectOf } from "../articles/internal";
import { filesFolder } from "../attachments/internal";
import type { Context } from "../context";
import { type ExportWatch, UNWATCHED } from "../http/export-watch";
import type { Download } from "../http/responses";
import { templateInUse } from "../word-templates/internal";
import { DOCX, fileName, picturesOf, titleOf } from "./internal";
import { pdfBrowser } from "./pdf-browser";
import { type Pictures, toDocx } from "./to-docx";
import { toPage } from "./to-page";
import { toPdf } from "./to-pdf";
import { toTemplate } from "./to-template";
import { toZip } from "./to-zip";
import { withExportSlot } from "./with-export-slot";

const wanted = articleOf.extend({ format: z.enum(ARTICLE_FORMATS), length: z.enum(LENGTHS).default("full") });

/** What a file is made of. */
interface Source {
  article: Article;
  title: string;
  origin: Origin;
  /** The name of the office in the language of the article. */
  office: string;
  /** The day on which the file is made, in words. */
  day: string;
  /** The office's own Word template, where the format needs one. */
  template?: Uint8Array | undefined;
}
type Made = Promise<Uint8Array> | Uint8Array;

interface Format {
  extension: string;
  type: string;
  make: (source: Source) => Made;
}
interface IllustratedFormat extends Omit<Format, "make"> {
  illustrated: (source: Source, pictures: Pictures, signal?: AbortSignal) => Made;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HTML = "text/html; charset=utf-8";

const FORMATS: Readonly<Record<ArticleFormat, Format | IllustratedFormat>> = {
  md: {
    extension: "md",
    type: "text/markdown; charset=utf-8",
    make: ({ article, origin }) => utf8(toMarkdownFile(article, origin)),
  },
  txt: {
    extension: "txt",
    type: "text/plain; charset=utf-8",
    make: ({ article, origin }) => utf8(toTextFile(article, origin)),
  },
  json: {
    extension: "json",
    type: "application/json; charset=utf-8",
    make: ({ article: { lang, blocks }, title, origin }) =>
      utf8(
        `${JSON.stringify({ format: "rapporteur-article/1", lang, title, origin, blocks }, undefined, 2)}\n`,
      ),
  },
  template: {
    extension: "docx",
    type: DOCX,
    illustrated: ({ template, ...source }, pictures, signal) => {
      if (!template) throw new DomainError("WORD_TEMPLATE_NOT_FOUND");
      return toTemplate(source.article, { ...source, template }, pictures, signal);
    },
  },
  html: {
    extension: "html",
    type: HTML,
    illustrated: ({ article, title, origin }, pictures, signal) =>
      toPage(article, title, pictures, origin, signal),
  },
  pdf: {
    extension: "pdf",
    type: "application/pdf",
    illustrated: async ({ article, title, origin }, pictures, signal) => {
      const browser = pdfBrowser();
      if (!browser) throw new DomainError("PDF_UNAVAILABLE");
      return toPdf(
        await toPage(article, title, pictures, origin, signal),
        originText(origin, article.lang),
        browser,
        signal,
      );
    },
  },
  docx: {
    extension: "docx",
    type: DOCX,
    illustrated: ({ article, title, origin }, pictures, signal) =>
      toDocx(article, { title, origin, layout: "plain" }, pictures, signal),
  },
  official: {
    extension: "docx",
    type: DOCX,
    illustrated: ({ article, title, origin }, pictures, signal) =>
      toDocx(article, { title, origin, layout: "official" }, pictures, signal),
  },
  zip: {
    extension: "zip",
    type: "application/zip",
    illustrated: ({ article, title, origin }, pictures, signal) =>
      toZip(article, title, pictures, origin, signal),
  },
};

const officeWords = async (ctx: Context, lang: Lang) => {
  const [office] = await ctx.db.select({ name: settings.officeName }).from(settings);
  const words = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return {
    office: inLanguage(office?.name, lang),
    day: words.format(Date.parse(`${ctx.today}T00:00:00Z`)),
  };
};

const templateBytes = async ({ db }: Context): Promise<Uint8Array | undefined> => {
  const found = await templateInUse(db);
  return found && new Uint8Array(Buffer.from(found.content, "base64"));
};

/**
 * The article of an event as a file: the stored text, or a generated one where none is stored; a shorter `length` as it was edited,
 * otherwise as it is generated now. Invalid `input` is EVENT_NOT_FOUND, since it comes from a URL. Throws
 * NOT_SIGNED_IN, EVENT_NOT_FOUND; for formats with pictures also EXPORTS_BUSY, TOO_MANY_PICTURES, PICTURE_TOO_LARGE, and
 * WORD_TEMPLATE_NOT_FOUND where the office has no template, PDF_UNAVAILABLE where this machine has no browser. `watch`
 * follows the steps of a document with pictures and may cancel it.
 */
export const articleFile = async (
  ctx: Context,
  input: { eventId: string; lang: string; format: string; length?: string },
  folder = filesFolder(),
  watch: ExportWatch = UNWATCHED,
): Promise<Download> => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  const asked = wanted.safeParse(input);
  if (!asked.success) throw new DomainError("EVENT_NOT_FOUND");
  const { format: name, length, ...of } = asked.data;
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const stored = await articleOfEvent(ctx.db, of);
  assertMay(ctx.actor, "article.read", subjectOf(event, stored));
  const shorter =
    stored && length !== "full" ? await shorterText(ctx.db, stored, event.row.record, length) : undefined;
  const kept = length === "full" ? stored : shorter?.isKept ? shorter : undefined;
  const article = kept?.article ?? (await generateArticleContent(ctx.db, event.row.record, of.lang, length));
  const headline = article.blocks.find((block) => block.type === "headline")?.sentence.text;
  const source: Source = {
    article,
    title: titleOf(event.row.record, of.lang, headline ?? sentencesOf(article)[0]?.text.slice(0, 60)),
    origin: {
      eventId: event.id,
      eventVersion: kept?.eventVersion ?? event.row.version,
      // A shorter text counts its own versions.
      articleVersion: length === "full" ? kept?.version : undefined,
    },
    ...(await officeWords(ctx, of.lang)),
    template: name === "template" ? await templateBytes(ctx) : undefined,
  };
  const format = FORMATS[name];
  const bytes =
    "make" in format
      ? await format.make(source)
      : await withExportSlot(async () => {
          const pictures = await picturesOf(ctx.db, event.id, article, folder, watch);
          watch.report({ step: "document" });
          return format.illustrated(source, pictures, watch.signal);
        });
  return { name: fileName(source.title, format.extension), type: format.type, bytes };
};
