import { inLanguage } from "@/components/lang-text";
import type { DraftRecord, Participant, Post } from "@/domain/events/shape";
import type { DraftOrg, Lang, Text } from "@/domain/events/values";

/** Chinese words one after the other; where Latin letters meet them, with a space between. */
const together = (words: readonly string[]): string =>
  words.reduce((before, next) => before + (/[\w.)]$/.test(before) || /^\w/.test(next) ? " " : "") + next);

/** A body with the bodies it belongs to, as the reading language orders them. */
export const orgWords = (org: DraftOrg | undefined, lang: Lang): string => {
  if (!org) return "";
  const names = [inLanguage(org.name, lang), orgWords(org.parent, lang)].filter(Boolean);
  return lang === "zh" && names.length > 0 ? together(names.reverse()) : names.join(", ");
};

/** A post as one line: title and body in English, body and title in Chinese. */
export const postWords = (post: Post, lang: Lang): string => {
  const words = [inLanguage(post.title, lang), orgWords(post.organization, lang)].filter(Boolean);
  return lang === "zh" && words.length > 0 ? together(words.reverse()) : words.join(", ");
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
