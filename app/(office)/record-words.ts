import { inLanguage } from "@/components/in-language";
import type { DraftRecord, Participant, Post } from "@/domain/events/shape";
import type { DraftOrg, Lang, Text } from "@/domain/events/values";

const LATIN_END = /[\w.)]$/;
const LATIN_START = /^\w/;

/** Chinese words one after the other; where Latin letters meet them, with a space between. */
const together = (words: readonly string[]): string =>
  words.reduce((before, next) => {
    const latin = before !== "" && (LATIN_END.test(before) || LATIN_START.test(next));
    return `${before}${latin ? " " : ""}${next}`;
  }, "");

/** A body with the bodies it belongs to, as the reading language orders them. */
export const orgWords = (org: DraftOrg | undefined, lang: Lang): string => {
  if (!org) return "";
  const names = [inLanguage(org.name, lang), orgWords(org.parent, lang)].filter(Boolean);
  return lang === "zh" ? together(names.reverse()) : names.join(", ");
};

/** A post as one line: title and body in English, body and title in Chinese. */
export const postWords = (post: Post, lang: Lang): string => {
  const words = [inLanguage(post.title, lang), orgWords(post.organization, lang)].filter(Boolean);
  return lang === "zh" ? together(words.reverse()) : words.join(", ");
};

/**
 * Posts as lines: those at one body share one. `marks` is what stands after a title: former, acting.
 */
export const postLines = (posts: readonly Post[], lang: Lang, marks: (post: Post) => string): string[] => {
  const bodies = new Map<string, Post[]>();
  for (const post of posts) {
    const body = orgWords(post.organization, lang);
    bodies.set(body, [...(bodies.get(body) ?? []), post]);
  }
  return [...bodies].map(([body, held]) => {
    const titles = held.map((post) => inLanguage(post.title, lang) + marks(post)).filter(Boolean);
    const words = [titles.join(lang === "zh" ? "、" : ", "), body].filter(Boolean);
    return lang === "zh" ? together(words.reverse()) : words.join(", ");
  });
};

const listed = (words: string[], lang: Lang): string =>
  words.filter(Boolean).join(lang === "zh" ? "、" : ", ");

/** An unnamed group with the bodies it comes from. */
export const groupWords = ({ group, of }: Participant, lang: Lang): string => {
  const [who, bodies] = [
    inLanguage(group, lang),
    listed(
      (of ?? []).map((org) => orgWords(org, lang)),
      lang,
    ),
  ];
  if (!bodies) return who;
  return lang === "zh" ? `${bodies}${who}` : `${who} of ${bodies}`;
};

export type Named = (key: string) => string;

/** Gives the name of a participant by key, as the reading language prints it; a key that points nowhere is shown as it is. */
export const nameByKey = (record: DraftRecord, lang: Lang): Named => {
  const names = new Map(
    (record.participants ?? []).map((each) => [
      each.key,
      each.person ? inLanguage(each.person.name, lang) : groupWords(each, lang),
    ]),
  );
  return (key) => names.get(key) || key;
};

export const listWords = (texts: readonly Text[] | undefined, lang: Lang): string[] =>
  (texts ?? []).map((text) => inLanguage(text, lang)).filter(Boolean);

export const namesWords = (keys: readonly string[] | undefined, named: Named, lang: Lang): string =>
  listed((keys ?? []).map(named), lang);
