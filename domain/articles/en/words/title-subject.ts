import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { partsOfClause } from "./title-verb";

/** Words of titles that say nothing about who somebody is. */
const EMPTY = /^(?:the|an?|of|for|to|in|at|and|new|newly|his|her|mr|mrs|ms|dr|prof|professor|h\.?e\.?)$/;

/** Letters that an adjective and the name of its country share: Cuban, Cuba. */
export const STEM = 4;

/** The words of a text that say who somebody is, in small letters. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "" && !EMPTY.test(word));

/** The names of an organization, its city and what it belongs to. */
export const namesOf = (ref: OrgRef | undefined): string[] =>
  ref ? [ref.name.text, ref.org.short?.text ?? "", ref.org.city?.text ?? "", ...namesOf(ref.org.parent)] : [];

/** Whether a word is one of some others, or an adjective of one: "cuban" of "cuba". */
export const begins = (own: readonly string[], word: string): boolean =>
  own.some((one) => one === word || (word.length >= STEM && one.startsWith(word.slice(0, STEM))));

/**
 * Whether the words of a title call a person: by a post or the name, with nothing that the record does not know of this person.
 * "Reed Mayor" is the Mayor of the City of Reed, "Cuban ambassador" the Ambassador of Cuba.
 */
export const isCalledSo = (words: string, { name, posts }: Who): boolean => {
  const called = wordsOf(words);
  const own = wordsOf(name?.text ?? "");
  const titles = posts.flatMap(({ title }) => wordsOf(title?.text ?? ""));
  const known = [...own, ...titles, ...posts.flatMap(({ org }) => namesOf(org)).flatMap(wordsOf)];
  const head = called.some((word) => titles.includes(word) || (word === own.at(-1) && own.length > 1));
  if (name !== undefined && words.endsWith(name.text)) return true;
  return name !== undefined && head && called.every((word) => begins(known, word));
};

/** The parts of the office's own title, where it is a clause. */
export const actOfTitle = ({ facts }: Discourse): ReturnType<typeof partsOfClause> =>
  partsOfClause(facts.said(facts.record.title, "title")?.text ?? "");

/** The one present person whom the subject of the office's own title calls by post or name. */
export const personOfTitle = (discourse: Discourse): Who | undefined => {
  const act = actOfTitle(discourse);
  if (!act) return undefined;
  const [one, ...more] = discourse.facts.people.filter((who) => who.present && isCalledSo(act.subject, who));
  return more.length === 0 ? one : undefined;
};

/** "LFB holds workshop": whether the subject of the office's own title is an organization by its name or short form. */
export const isSubjectOfTitle = (discourse: Discourse, { name, org }: OrgRef): boolean => {
  const bare = (text: string | undefined): string => (text ?? "").replace(/^the /i, "");
  const subject = bare(actOfTitle(discourse)?.subject);
  return subject !== "" && [name.text, org.short?.text].some((one) => bare(one) === subject);
};
