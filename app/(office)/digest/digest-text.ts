import type { Block } from "@/domain/articles/article";
import { htmlText } from "@/domain/articles/html-text";
import { BETWEEN } from "@/domain/articles/render";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { translatorIn } from "@/messages/translator";
import type { Digest } from "@/server/digests/queries";

interface DigestEntry {
  id: string;
  /** Absent at the length of one sentence. */
  headline?: string;
  paragraphs: readonly string[];
}

/** A digest as texts in its own language. */
export interface DigestText {
  lang: Lang;
  title: string;
  sections: readonly { heading: string; entries: readonly DigestEntry[] }[];
}

const NUMBERS = "一二三四五六七八九十";
/** 一 to 九十九. */
const chineseNumber = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const digit = (d: number): string => NUMBERS[d - 1] ?? "";
  return n <= 10 ? digit(n) : `${tens > 1 ? digit(tens) : ""}十${digit(ones)}`;
};

const paragraphsOf = (block: Block, lang: Lang): string[] => {
  if (block.type === "paragraph")
    return [block.sentences.map(({ text }) => text).join(BETWEEN.sentences[lang])];
  return block.type === "list" ? [block.lead.text, ...block.items.map(({ text }) => text)] : [];
};

const entryOf = ({ id, article }: Digest["sections"][number]["events"][number]): DigestEntry => {
  const headline = article.blocks.find((block) => block.type === "headline")?.sentence.text;
  return {
    id,
    ...(headline && { headline }),
    paragraphs: article.blocks.flatMap((block) => paragraphsOf(block, article.lang)),
  };
};

/** The texts of a digest: its title, numbered headings of sections, and the article of each event. */
export const digestText = ({ month, lang, sections }: Digest): DigestText => {
  const t = translatorIn(lang);
  return {
    lang,
    title: t("digest.titleOf", { month: formatDay(month, lang) }),
    sections: sections.map(({ kind, partner, events }, at) => {
      const name = kind ? t(`values.kind.${kind}`) : inLanguage(partner?.name, lang) || t("digest.noPartner");
      return {
        heading: lang === "zh" ? `${chineseNumber(at + 1)}、${name}` : `${at + 1}. ${name}`,
        entries: events.map(entryOf),
      };
    }),
  };
};

/** A digest as plain text, one paragraph a line. */
export const digestAsText = ({ title, sections }: DigestText): string =>
  `${[title, ...sections.flatMap(({ heading, entries }) => [heading, ...entries.flatMap(({ headline, paragraphs }) => [...(headline ? [headline] : []), ...paragraphs])])].join("\n\n")}\n`;

/** A digest as an HTML fragment to paste. */
export const digestAsHtml = ({ lang, title, sections }: DigestText): string => {
  const element = (tag: string, text: string) => `<${tag}>${htmlText(text)}</${tag}>`;
  const entries = sections.flatMap((section) => [
    element("h2", section.heading),
    ...section.entries.flatMap(({ headline, paragraphs }) => [
      ...(headline ? [element("h3", headline)] : []),
      ...paragraphs.map((text) => element("p", text)),
    ]),
  ]);
  return `<article lang="${LANGUAGE_TAG[lang]}">\n${[element("h1", title), ...entries].join("\n")}\n</article>\n`;
};
