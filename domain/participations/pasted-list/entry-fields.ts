import { isHonorific } from "./english-words";
import { isContact, roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement, PersonRead, PostRead } from "./people";
import { isInGroup } from "./posts";

/** What a field of an entry holds. `post`: an organization and a title together. */
export type Kind = "name" | "title" | "organization" | "post";

/** A field of an entry: the words between two separators. */
export interface Field {
  text: string;
  /** The separator before it, by its kind. */
  before: string;
}

const NUMBER = /^\s*(?:[（(]?\d{1,3}[)）.、．]\s*|[①-⑳]\s*|[-•*]\s+)/u;
const HEADED = /^\s*【[^【】]{1,20}】/u;
const BRACKETS = /\s*[（(]([^（）()]{1,40})[)）]\s*$/u;
const SEPARATOR =
  /(\t|\n|[\s\u3000]*[，,|｜/／：:；;][\s\u3000]*|\s+[-–—·•]+\s+|\s*[–—]+\s*|[\s\u3000]{2,}|\u3000|(?<=[\p{Script=Han}）]) (?=\S)|(?<=\S) (?=\p{Script=Han}))/u;
const kindOf = (separator: string): string =>
  separator === "\n"
    ? "\n"
    : separator.includes("\t")
      ? "\t"
      : (separator.normalize("NFKC").trim().charAt(0) || " ").replace(/[–—·•]/u, "-");

const isRole = (text: string): boolean => isInGroup(text) || roleOf(text) === "head" || /团长$/u.test(text);
const isAside = (text: string): boolean => isContact(text) || /^[\d\s+*-]{4,}$|@/u.test(text) || isRole(text);
const withoutForms = (text: string): string => {
  const words = text.replace(/(?<=.)\s?(?:先生|女士)$/u, "").split(" ");
  const from = words.findIndex((word) => !isHonorific(word));
  return words.slice(Math.max(0, from)).join(" ");
};

/** The fields of an entry in their order, without its number, remarks in brackets at the end, contacts and roles at the event. */
export const fieldsOf = (entry: string): Field[] => {
  const pieces = entry
    .replace(NUMBER, "")
    .replace(HEADED, "")
    .replace(/。$/u, "")
    .replace(BRACKETS, (all, words: string) => (isRole(words) ? "" : all))
    .trim()
    .split(SEPARATOR);
  const fields = pieces.flatMap((text, at): Field[] =>
    at % 2 === 0 && text.trim() !== "" ? [{ text: text.trim(), before: kindOf(pieces[at - 1] ?? "") }] : [],
  );
  const own = fields.filter(({ text }) => !isAside(text));
  return own.map(({ text, before }, at) => ({ text: withoutForms(text), before: at === 0 ? "" : before }));
};

/** What entries have in common that are written alike. */
export const formOf = (fields: readonly Field[]): string => fields.map(({ before }) => before).join("|");

const plain = (text: string): string =>
  simplified(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,、，·•’']/gu, "");

const ownersOf = ({ text, parent, translation }: OrganizationElement): string[] =>
  [parent ? `${parent}${text}` : "", parent ? `${text}${parent}` : "", text, parent ?? "", translation ?? ""]
    .map(plain)
    .filter(Boolean);
const without = (words: string, taken: readonly string[]): string =>
  [...taken].sort((a, b) => b.length - a.length).reduce((left, each) => left.replaceAll(each, " "), words);
const sorted = (text: string): string => plain(text.split(/\s+/u).sort().join(""));

const JOINING = /(?<=^| )(?:的|and|兼|of|ofthe|with|forthe|at|atthe|for)(?= |$)/gu;
/**
 * What a field holds of somebody read from its entry; undefined if it is something else. A short form of the organization (管委会主任)
 * is enough.
 */
export const kindFor = ({ names, posts }: PersonRead, { text }: Field): Kind | undefined => {
  if (names.some((name) => sorted(name.text) === sorted(text))) return "name";
  const field = plain(text);
  const all = posts.flatMap((post): PostRead[] => (post.translation ? [post, post.translation] : [post]));
  const titles = all.flatMap(({ title }) => (title ? plain(title.text) : []));
  const owners = all.flatMap(({ organization }) => (organization ? ownersOf(organization) : []));
  const joined = (words: string) => words.replace(JOINING, " ").trim();
  const [untitled, unowned] = [without(field, titles), without(field, owners)];
  if (joined(untitled) === "") return "title";
  if (unowned.trim() === "") return "organization";
  const left = joined(without(unowned, titles));
  const isPost =
    untitled !== field && left.split(/\s+/u).every((words) => owners.some((owner) => owner.includes(words)));
  return isPost ? "post" : undefined;
};
