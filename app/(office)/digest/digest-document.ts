import { heading, styled, type WordContent, wordContent } from "@/server/exports/word-content";
import { wordFile } from "@/server/exports/word-file";
import type { DigestText } from "./digest-text";

/** A digest as the bytes of a .docx file; aborting `signal` rejects with its reason. */
export const digestDocument = (
  { lang, title, sections }: DigestText,
  layout: WordContent["layout"],
  signal?: AbortSignal,
): Promise<Uint8Array> => {
  const content = wordContent(lang, title, [
    heading(1, title),
    ...sections.flatMap((section) => [
      heading(2, section.heading),
      ...section.entries.flatMap(({ headline, paragraphs }) => [
        ...(headline ? [heading(3, headline)] : []),
        ...paragraphs.map((text) => styled("BodyText", text)),
      ]),
    ]),
  ]);
  return wordFile({ ...content, layout }, signal);
};
