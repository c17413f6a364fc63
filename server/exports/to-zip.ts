import JSZip from "jszip";
import type { Article } from "@/domain/articles/article";
import type { Origin } from "@/domain/articles/origin";
import { toMarkdownFile, toTextFile } from "@/domain/articles/render-file";
import { fileName } from "./internal";
import type { Pictures } from "./to-docx";
import { pageOf } from "./to-page";

/** An article as a ZIP archive: as a page, as Markdown and as text, with its pictures as files in the order of the text. */
export const toZip = async (
  article: Article,
  title: string,
  pictures: Pictures,
  origin: Origin,
): Promise<Uint8Array> => {
  const zip = new JSZip();
  const addresses = new Map<string, string>();
  for (const [name, { type, data }] of pictures) {
    const address = `pictures/${addresses.size + 1}.${type}`;
    addresses.set(name, address);
    zip.file(address, data);
  }
  const addressOf = (file: string) => addresses.get(file);
  zip.file(fileName(title, "html"), pageOf(article, title, addressOf, origin));
  zip.file(fileName(title, "md"), toMarkdownFile(article, origin, addressOf));
  zip.file(fileName(title, "txt"), toTextFile(article, origin));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
};
