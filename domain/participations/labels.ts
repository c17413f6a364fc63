import { inLanguage } from "../events/in-language";
import type { DraftRecord, Post } from "../events/shape";
import type { Lang, Text } from "../events/values";
import { joinWithSpacing, organizationLabel } from "../organizations/organization-label";
import { groupLabel } from "./group-label";

/** A position as one line: title and organization in English, organization and title in Chinese. */
export const postLabel = (post: Post, lang: Lang): string => {
  const words = [inLanguage(post.title, lang), organizationLabel(post.organization, lang)].filter(Boolean);
  return lang === "zh" ? joinWithSpacing(words.reverse()) : words.join(", ");
};

/**
 * Positions as lines, one per organization. `marks` follow a title: former, acting.
 */
export const postLines = (posts: readonly Post[], lang: Lang, marks: (post: Post) => string): string[] => {
  const byOrganization = new Map<string, Post[]>();
  for (const post of posts) {
    const organization = organizationLabel(post.organization, lang);
    byOrganization.set(organization, [...(byOrganization.get(organization) ?? []), post]);
  }
  return [...byOrganization].map(([organization, held]) => {
    const titles = held.map((post) => inLanguage(post.title, lang) + marks(post)).filter(Boolean);
    const words = [titles.join(lang === "zh" ? "、" : ", "), organization].filter(Boolean);
    return lang === "zh" ? joinWithSpacing(words.reverse()) : words.join(", ");
  });
};

const listed = (words: string[], lang: Lang): string =>
  words.filter(Boolean).join(lang === "zh" ? "、" : ", ");

export type Named = (key: string) => string;

/** Gives the name of a participant by key, as the reading language prints it; an unknown key is shown as it is. */
export const nameByKey = (record: DraftRecord, lang: Lang): Named => {
  const names = new Map(
    (record.participants ?? []).map((each) => [
      each.key,
      each.person ? inLanguage(each.person.name, lang) : groupLabel(each, lang),
    ]),
  );
  return (key) => names.get(key) || key;
};

export const textLabels = (texts: readonly Text[] | undefined, lang: Lang): string[] =>
  (texts ?? []).map((text) => inLanguage(text, lang)).filter(Boolean);

export const namesLabel = (keys: readonly string[] | undefined, named: Named, lang: Lang): string =>
  listed((keys ?? []).map(named), lang);
