import type { Article } from "@/domain/articles/article";
import type { Origin } from "@/domain/articles/origin";
import { toMarkdownFile, toTextFile } from "@/domain/articles/render-file";
import { fileFromThread } from "./file-from-thread";
import { fileName } from "./internal";
import type { Pictures } from "./to-docx";
import { pageOf } from "./to-page";

/**
 * An article as a ZIP archive: as a page, as Markdown and as text, with its pictures as files in the order of the text; made in a
 * thread of its own. Aborting `signal` rejects with its reason.
 */
export const toZip = (
  article: Article,
  title: string,
  pictures: Pictures,
  origin: Origin,
  signal?: AbortSignal,
): Promise<Uint8Array> => {
  const files: { name: string; content: string | Uint8Array }[] = [];
  const addresses = new Map<string, string>();
  for (const [name, { type, data }] of pictures) {
    const address = `pictures/${addresses.size + 1}.${type}`;
    addresses.set(name, address);
    files.push({ name: address, content: data });
  }
  const addressOf = (file: string) => addresses.get(file);
  files.push(
    { name: fileName(title, "html"), content: pageOf(article, title, addressOf, origin) },
    { name: fileName(title, "md"), content: toMarkdownFile(article, origin, addressOf) },
    { name: fileName(title, "txt"), content: toTextFile(article, origin) },
  );
  return fileFromThread("archive", files, signal);
};
