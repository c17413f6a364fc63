import type { Article } from "@/domain/articles/article";
import { type Origin, originText } from "@/domain/articles/origin";
import { BETWEEN } from "@/domain/articles/render";
import { fieldNames, type WordField } from "@/domain/word-templates/fields";
import { bodyBlocks, type Pictures } from "./to-docx";
import { printable } from "./word-content";
import { wordFile } from "./word-file";

/** What a template is filled with besides the article. */
interface TemplateSource {
  template: Uint8Array;
  title: string;
  origin: Origin;
  office: string;
  /** The day on which the file is made, in words. */
  day: string;
}

const creditsOf = ({ blocks, lang }: Article): string =>
  blocks
    .flatMap((block) => (block.type === "credits" ? block.sentences : []))
    .map(({ text }) => text)
    .join(BETWEEN.credits[lang]);

/** An article in the office's own Word template; aborting `signal` rejects with its reason. */
export const toTemplate = (
  article: Article,
  { template, title, origin, office, day }: TemplateSource,
  pictures: Pictures,
  signal?: AbortSignal,
): Promise<Uint8Array> => {
  const values: Record<Exclude<WordField, "body">, string> = {
    title,
    credits: creditsOf(article),
    office,
    date: day,
    origin: originText(origin, article.lang),
  };
  const fields = Object.keys(values) as (keyof typeof values)[];
  const texts = fields.flatMap((field) =>
    fieldNames(field).map((name): [string, string] => [name, printable(values[field])]),
  );
  const inBody = article.blocks.filter((block) => block.type !== "headline" && block.type !== "credits");
  const blocks = bodyBlocks({ ...article, blocks: inBody }, pictures);
  return wordFile({ template, texts: Object.fromEntries(texts), body: fieldNames("body"), blocks }, signal);
};
